//! newsprint
