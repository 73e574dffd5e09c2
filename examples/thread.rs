//! The discussion below a pasted article as readable threads, and one made in code.
//!
//! `cargo run --example thread -- [FILE]`; without FILE a page with five comments is read.

use std::{env, fs, process::ExitCode};

use newsprint::{Article, Comment, CommentId, CommentState, Paragraph, Parent};

const PAGE: &str = "\
The Clock That Ran Backwards

The tower clock ran backwards for a week, and nobody in the square was late.

5 comments:

Marsh Wren
March 3, 2025 at 4:05 PM
I was early all week.

ReplyDelete
Replies

Old Heron
March 3, 2025 at 6:12 PM
You were late backwards.

Delete
Marsh Wren
March 3, 2025 at 6:30 PM
That explains the applause.

Delete
Reply
Anonymous
March 4, 2025 at 9:40 AM
This comment has been removed by the author.

ReplyDelete
Tide Table
March 4, 2025 at 11:02 AM
@Marsh Wren Which way is up?

ReplyDelete

Post a Comment
";

fn main() -> ExitCode {
    let text = match env::args().nth(1) {
        None => PAGE.to_owned(),
        Some(path) => match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("thread: {path}: {error}");
                return ExitCode::from(2);
            }
        },
    };
    println!("Pasted:\n");
    print(&newsprint::parse(&text).article);
    println!("\nMade in code:\n");
    print(&made());
    ExitCode::SUCCESS
}

/// A discussion without a page.
fn made() -> Article {
    let (first, second) = (CommentId(1), CommentId(2));
    let mut article = Article::new();
    article.comments.push(Comment::new(first).by("Ewa").with(Paragraph::from("Which row has the russets?")));
    article.comments.push(
        Comment::new(second).by("Bram").answering(first).with(Paragraph::from("The third, by the gate.")),
    );
    article
}

/// One block a comment, indented by its depth.
fn print(article: &Article) {
    let threads = article.threads();
    for (depth, comment) in &threads {
        let indent = "    ".repeat(depth);
        let author = comment.author.as_ref().map_or("somebody", |author| author.name.as_str());
        let time = comment.published.as_ref().map_or(String::new(), |stamp| format!(", {}", stamp.written));
        let guess = match comment.parent {
            Parent::Comment { guessed: true, .. } => " (answers by name)",
            _ => "",
        };
        println!("{indent}{author}{time}{guess}");
        if comment.state == CommentState::Published {
            for line in comment
                .content
                .iter()
                .flat_map(|block| block.to_text().lines().map(str::to_owned).collect::<Vec<_>>())
            {
                println!("{indent}  {line}");
            }
        } else {
            println!("{indent}  (no longer there)");
        }
    }
    println!("{} comments, {} deep", threads.len(), threads.deepest() + usize::from(!threads.is_empty()));
}
