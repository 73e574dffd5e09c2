//! Raw blocks: runs of lines between blank lines, told apart by what starts them.
