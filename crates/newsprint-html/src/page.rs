//! A whole page: head, stylesheet, JSON-LD, and the article.

use std::{borrow::Cow, fmt, io, sync::LazyLock};

use newsprint_core::{Article, Direction, Language};

use crate::{
    Html, Images, Renderer, Standard, Writer, direction, escape,
    head::{self, Head},
    jsonld, sha256, shell,
};

const STYLE: &str = include_str!("style.css");

/// The hash of the default stylesheet, which most pages have.
static STYLE_HASH: LazyLock<String> = LazyLock::new(|| sha256::base64(STYLE));

/// Writes articles as whole pages that need nothing else: no request leaves the page.
///
/// ```
/// use newsprint_core::Article;
/// use newsprint_html::{Page, Stylesheet};
///
/// let article = Article::new().with_headline("Night Ferry Delayed").with("It sailed at six.");
/// let mut page = String::new();
/// Page::new().stylesheet(Stylesheet::Default).canonical("https://example.org/ferry").render_to(&article, &mut page)?;
/// assert!(page.starts_with("<!DOCTYPE html>"));
/// assert!(page.contains("<title>Night Ferry Delayed</title>"));
/// # Ok::<(), std::fmt::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Page {
    pub(crate) html: Html,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) canonical: Option<String>,
    pub(crate) site_name: Option<String>,
    pub(crate) image: Option<(String, String)>,
    pub(crate) language: Option<Language>,
    stylesheet: Stylesheet,
    head: String,
    json_ld: Option<JsonLd>,
    policy: Policy,
}

/// How a page looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stylesheet {
    /// The stylesheet of this crate: light or dark as the reader wishes, for screens from 320 pixels to 4K, and for print. The default.
    #[default]
    Default,
    /// This one, inside the page.
    Inline(String),
    /// The default, and this one behind it.
    DefaultAnd(String),
    /// This address, `http` or `https`; the page asks for it.
    Link(String),
    /// None.
    None,
}

/// What the page says of itself to machines.
///
/// ```
/// use newsprint_html::JsonLd;
///
/// let _ = JsonLd::new().sections(true).sure_only(true);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct JsonLd {
    pub(crate) sections: bool,
    pub(crate) sure_only: bool,
}

impl JsonLd {
    /// Article, quotes and comments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether each section is named as a part of the page. Default: no.
    pub fn sections(mut self, yes: bool) -> Self {
        self.sections = yes;
        self
    }

    /// Whether a speaker is named only on the evidence of a name, of markup or of a caller, and not on that of a pronoun or of the sentence
    /// before. Default: no.
    pub fn sure_only(mut self, yes: bool) -> Self {
        self.sure_only = yes;
        self
    }
}

/// The Content-Security-Policy that a page carries in its head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Policy {
    /// Nothing but the page's own stylesheet, by its hash; see [`Page::content_security_policy`]. The default.
    #[default]
    Strict,
    /// This one.
    Own(String),
    /// None: the server sends one, or the head has scripts.
    None,
}

impl Page {
    /// A page with the default stylesheet, JSON-LD and a strict policy.
    pub fn new() -> Self {
        Self { json_ld: Some(JsonLd::new()), ..Self::default() }
    }

    /// How the article is written. Default: [`Html::new`].
    pub fn html(mut self, html: Html) -> Self {
        self.html = html;
        self
    }

    /// The title in the browser's tab and in search results. Default: the headline, or the first words there are.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// What search results and shared links say. Default: the standfirst, or the beginning of the first paragraph.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The page's own address. Left out unless it is an `http` or `https` address.
    pub fn canonical(mut self, address: impl Into<String>) -> Self {
        self.canonical = Some(address.into());
        self
    }

    /// The name of the site.
    pub fn site_name(mut self, name: impl Into<String>) -> Self {
        self.site_name = Some(name.into());
        self
    }

    /// The image of shared links, and what it shows. The page itself does not load it. Left out unless it is an `http` or `https` address.
    pub fn image(mut self, address: impl Into<String>, description: impl Into<String>) -> Self {
        self.image = Some((address.into(), description.into()));
        self
    }

    /// The language of the page, where the article does not know its own. Default: undetermined, `und`.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// How the page looks. Default: [`Stylesheet::Default`].
    pub fn stylesheet(mut self, stylesheet: Stylesheet) -> Self {
        self.stylesheet = stylesheet;
        self
    }

    /// Whether a table of contents stands below the header, when there are two sections or more. Default: no.
    pub fn contents(mut self, yes: bool) -> Self {
        self.html = self.html.contents(yes);
        self
    }

    /// What the page says to machines; `None` for nothing. Default: `JsonLd::new()`.
    pub fn json_ld(mut self, what: impl Into<Option<JsonLd>>) -> Self {
        self.json_ld = what.into();
        self
    }

    /// The policy in the head. Default: [`Policy::Strict`].
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Markup of your own at the end of `head`. Trusted; what it loads needs a [`Page::policy`] that lets it.
    pub fn head(mut self, markup: impl Into<String>) -> Self {
        self.head = markup.into();
        self
    }

    /// The page as one string.
    pub fn to_string(&self, article: &Article) -> String {
        let mut out = Writer::new(article, &self.html, None);
        self.write(&mut Standard, article, &mut out);
        out.into_string()
    }

    /// Writes the page into `out`.
    ///
    /// # Errors
    ///
    /// What `out` says.
    pub fn render_to(&self, article: &Article, out: &mut impl fmt::Write) -> fmt::Result {
        self.write_into(&mut Standard, article, out)
    }

    /// Writes the page into `out`, each part of the article as `renderer` has it.
    ///
    /// # Errors
    ///
    /// What `out` says.
    pub fn render_with(
        &self,
        renderer: &mut impl Renderer,
        article: &Article,
        out: &mut impl fmt::Write,
    ) -> fmt::Result {
        self.write_into(renderer, article, out)
    }

    /// Writes the page as UTF-8 into a file, socket or pipe, a few kilobytes at a time.
    ///
    /// # Errors
    ///
    /// What `out` says.
    pub fn write_to(&self, article: &Article, out: impl io::Write) -> io::Result<()> {
        shell::write(out, |out| self.write_into(&mut Standard, article, out))
    }

    fn write_into(
        &self,
        renderer: &mut impl Renderer,
        article: &Article,
        out: &mut dyn fmt::Write,
    ) -> fmt::Result {
        let mut writer = Writer::new(article, &self.html, Some(out));
        self.write(renderer, article, &mut writer);
        writer.finish()
    }

    /// The policy that this page obeys, for the header that a server sends; a policy in a header reaches further than one in a page.
    ///
    /// No script, frame, form or request of any kind; the stylesheet by its hash, or by the origin of its address; images only with [`Images::Load`].
    pub fn content_security_policy(&self) -> String {
        let styles = match &self.stylesheet {
            Stylesheet::None => "'none'".to_owned(),
            Stylesheet::Link(address) => head::origin(address).unwrap_or_else(|| "'none'".to_owned()),
            _ => match self.css() {
                Cow::Borrowed(STYLE) => format!("'sha256-{}'", *STYLE_HASH),
                css => format!("'sha256-{}'", sha256::base64(&css)),
            },
        };
        let images = if self.html.images == Images::Load { "http: https:" } else { "'none'" };
        format!(
            "default-src 'none'; style-src {styles}; img-src {images}; base-uri 'none'; form-action 'none'"
        )
    }

    /// The stylesheet inside the page, safe inside `style`.
    fn css(&self) -> Cow<'_, str> {
        let (default, own) = match &self.stylesheet {
            Stylesheet::Default => (true, ""),
            Stylesheet::DefaultAnd(own) => (true, own.as_str()),
            Stylesheet::Inline(own) => (false, own.as_str()),
            Stylesheet::Link(_) | Stylesheet::None => return Cow::Borrowed(""),
        };
        let default =
            if default { head::with_prefix(STYLE, &self.html.class_prefix) } else { Cow::Borrowed("") };
        if own.is_empty() {
            return default;
        }
        // `\/` is `/` in a string of CSS, and means nothing elsewhere; so nothing ends the element. The hash is of what readers get.
        let own = escape::raw_text(own).replace("</", "<\\/");
        Cow::Owned(format!("{default}{own}"))
    }

    fn write(&self, renderer: &mut impl Renderer, article: &Article, out: &mut Writer<'_>) {
        out.markup("<!DOCTYPE html>\n<html");
        let language = article.language.as_ref().or(self.language.as_ref());
        out.attribute("lang", language.map_or("und", Language::as_str));
        out.markup(match direction::known(article) {
            Some(Direction::Rtl) => " dir=\"rtl\">\n",
            Some(Direction::Ltr) => " dir=\"ltr\">\n",
            None => ">\n",
        });
        out.markup("<head>\n<meta charset=\"utf-8\">\n");
        match &self.policy {
            Policy::Strict => head::policy(&self.content_security_policy(), out),
            Policy::Own(policy) => head::policy(policy, out),
            Policy::None => {}
        }
        let head = Head::of(self, article);
        head.write(article, out);
        if let Stylesheet::Link(address) = &self.stylesheet {
            head::stylesheet(address, out);
        }
        let css = self.css();
        if !css.is_empty() {
            out.markup("<style>");
            out.markup(&css);
            out.markup("</style>\n");
        }
        if let Some(what) = self.json_ld {
            out.markup("<script type=\"application/ld+json\">");
            out.markup(&jsonld::write(article, &self.html, what, &head.about(self, language)));
            out.markup("</script>\n");
        }
        out.markup(&self.head);
        out.markup("</head>\n<body>\n<main>\n");
        renderer.article(article, out);
        out.markup("</main>\n</body>\n</html>\n");
    }
}
