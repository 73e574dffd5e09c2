//! One part of the page looks different: block quotes become pull quotes. Everything else is written as always.
//!
//! `cargo run --example custom_html`

use newsprint::{
    BlockQuote,
    html::{Html, Page, Renderer, Stylesheet, Writer},
};

struct PullQuotes;

impl Renderer for PullQuotes {
    fn block_quote(&mut self, quote: &BlockQuote, out: &mut Writer<'_>) {
        out.markup("<div class=\"pull\">");
        self.blocks(&quote.blocks, out);
        out.markup("</div>\n");
    }
}

fn main() -> std::io::Result<()> {
    let text = "Night Ferry Delayed\n\n⛴️ A Vote Nobody Wanted\n\nThe harbour master told the Courier:\n\n“We have waited for eleven years.”\n\n\
                Nobody at the council answered the phone on Tuesday.\n";
    let parsed = newsprint::parse(text);
    let page = Page::new()
        .html(Html::new().class_prefix("np-"))
        .stylesheet(Stylesheet::DefaultAnd(".pull { font-size: 1.4em; }".to_owned()));
    let mut html = String::new();
    page.render_with(&mut PullQuotes, &parsed.article, &mut html).map_err(std::io::Error::other)?;
    let body = html.find("<main>").and_then(|at| html.get(at..)).unwrap_or(&html);
    println!("{body}");
    Ok(())
}
