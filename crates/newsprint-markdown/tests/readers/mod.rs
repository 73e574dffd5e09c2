//! Three independent readers of Markdown, each as CommonMark and as GitHub's flavour, and what they see: one picture for all.
//!
//! A link that shows its own address counts as words, since GitHub's readers make one of every bare address.

mod comrak_reader;
mod markdown_reader;
mod pulldown_reader;

/// What each reader sees in a text, with its name.
pub fn pictures(markdown: &str) -> [(&'static str, String); 6] {
    READERS.map(|(name, picture, gfm)| (name, picture(markdown, gfm)))
}

#[allow(dead_code, reason = "one of the tests asks")]
/// Whether all readers see `pictures` in `markdown`; asks no more of them than it takes.
pub fn see_the_same(markdown: &str, pictures: &[(&'static str, String); 6]) -> bool {
    READERS.iter().zip(pictures).all(|((_, picture, gfm), (_, seen))| picture(markdown, *gfm) == *seen)
}

/// A reader's name, what it sees in a text, and whether it reads GitHub's flavour.
type Reader = (&'static str, fn(&str, bool) -> String, bool);

const READERS: [Reader; 6] = [
    ("pulldown-cmark", pulldown_reader::picture, false),
    ("pulldown-cmark, GFM", pulldown_reader::picture, true),
    ("comrak", comrak_reader::picture, false),
    ("comrak, GFM", comrak_reader::picture, true),
    ("markdown-rs", markdown_reader::picture, false),
    ("markdown-rs, GFM", markdown_reader::picture, true),
];

/// Builds a picture: tags in angle brackets of their own, words as they are.
#[derive(Default)]
pub struct Picture {
    text: String,
    links: Vec<(usize, String)>,
}

impl Picture {
    pub fn open(&mut self, tag: &str) {
        self.text.push('⟨');
        self.text.push_str(tag);
        self.text.push('⟩');
    }

    pub fn close(&mut self, tag: &str) {
        self.text.push_str("⟨/");
        self.text.push_str(tag);
        self.text.push('⟩');
    }

    pub fn words(&mut self, words: &str) {
        self.text.push_str(words);
    }

    pub fn open_link(&mut self, href: &str) {
        self.links.push((self.text.len(), href.to_owned()));
    }

    pub fn close_link(&mut self, title: &str) {
        let (start, href) = self.links.pop().unwrap();
        let words = self.text[start..].to_owned();
        let is_own = href == words
            || ["http://", "https://", "mailto:", "xmpp:"]
                .iter()
                .any(|scheme| href == format!("{scheme}{words}"))
            || percent_decoded(&href) == words
            || percent_decoded(&href) == format!("http://{words}");
        if !is_own {
            self.text.insert_str(start, &format!("⟨a {href} {title}⟩"));
            self.text.push_str("⟨/a⟩");
        }
    }

    pub fn into_text(self) -> String {
        self.text
    }
}

/// Some readers hand addresses out encoded.
fn percent_decoded(href: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = href.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = (*first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
