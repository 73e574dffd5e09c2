//! JSON: the envelope with the version of its schema, and serde for every type of the model.
//!
//! Reading keeps what it does not know: a block or inline of another `type` becomes [`Custom`](crate::Custom), members go to
//! `extra` where there is one. What is malformed is an error with its place, never a guess.

mod deserialize;
mod read;
mod upgrade;
mod value;
mod write;

use std::{borrow::Cow, cell::Cell};

use serde::de::DeserializeSeed as _;

use crate::{Article, Error, Limits, Parsed, SchemaVersion, Value};

use self::read::{Members, Read, Reader};

/// The name of the schema in the envelope.
const SCHEMA: &str = "newsprint";

/// What the writers say of a tree that is too deep; [`Article::to_json`] turns it into [`Error::TooDeep`].
const TOO_DEEP: &str = "the article nests deeper than 32 levels";

/// An article with the version of its JSON: what [`Article::to_json`] writes, as a type for structs of your own.
///
/// An [`Article`] alone can be a field of a struct, too; then nothing says which version it was.
///
/// ```
/// use newsprint_core::{Article, Envelope};
///
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Story {
///     slug: String,
///     text: Envelope<'static>,
/// }
///
/// let story = Story { slug: "ferry".into(), text: Article::new().with_headline("Night Ferry Delayed").into() };
/// let json = serde_json::to_string(&story)?;
/// let back: Story = serde_json::from_str(&json)?;
/// assert_eq!(back.text, story.text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope<'a> {
    /// The article.
    pub article: Cow<'a, Article>,
}

impl From<Article> for Envelope<'_> {
    fn from(article: Article) -> Self {
        Self { article: Cow::Owned(article) }
    }
}

impl<'a> From<&'a Article> for Envelope<'a> {
    fn from(article: &'a Article) -> Self {
        Self { article: Cow::Borrowed(article) }
    }
}

impl Article {
    /// The article as JSON, in an envelope that says the version of the schema; on one line.
    ///
    /// # Errors
    ///
    /// [`Error::TooDeep`] when a tree that was built in code nests deeper than [`Limits::DEPTH`] levels, since no reader follows it.
    ///
    /// ```
    /// use newsprint_core::Article;
    ///
    /// let json = Article::new().with("Hello.").to_json()?;
    /// assert!(json.starts_with(r#"{"schema":{"name":"newsprint","major":1,"minor":0},"article":{"#));
    /// assert_eq!(Article::from_json(&json)?, Article::new().with("Hello."));
    /// # Ok::<(), newsprint_core::Error>(())
    /// ```
    pub fn to_json(&self) -> Result<String, Error> {
        serde_json::to_string(&Envelope::from(self)).map_err(unwritable)
    }

    /// The same as [`Article::to_json`], indented for people.
    ///
    /// # Errors
    ///
    /// As [`Article::to_json`].
    pub fn to_json_pretty(&self) -> Result<String, Error> {
        serde_json::to_string_pretty(&Envelope::from(self)).map_err(unwritable)
    }

    /// The article that [`Article::to_json`] wrote, in this release or an older one.
    ///
    /// Members that are not known are kept in `extra` where the type has it. Others are dropped; [`Parsed::from_json`] tells which.
    /// Nothing is validated: see [`Article::validate`].
    ///
    /// # Errors
    ///
    /// [`Error::JsonSyntax`] when `json` is not JSON, [`Error::JsonShape`] with a JSON pointer when a part is malformed,
    /// [`Error::SchemaVersion`] when a later major version wrote it, [`Error::TooDeep`] beyond [`Limits::DEPTH`] levels.
    ///
    /// ```
    /// use newsprint_core::{Article, Error};
    ///
    /// let error = Article::from_json(r#"{"schema":{"name":"newsprint","major":1,"minor":0},"article":{"lead":[{"type":"rule"}]}}"#);
    /// assert_eq!(error.unwrap_err().to_string(), r#"malformed JSON at /article/lead/0: the member "written" is missing"#);
    /// ```
    pub fn from_json(json: &str) -> Result<Self, Error> {
        Parsed::from_json(json).map(|parsed| parsed.article)
    }
}

impl Parsed {
    /// The article that [`Article::to_json`] wrote, and a diagnostic for each member that is not known and has no `extra` to be kept in.
    ///
    /// # Errors
    ///
    /// As [`Article::from_json`].
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let too_deep = Cell::new(false);
        let mut deserializer = serde_json::Deserializer::from_str(json);
        // The bound is ours: documents that the schema allows nest deeper than serde_json's 128.
        deserializer.disable_recursion_limit();
        let value = value::Bounded { room: value::DEPTH, too_deep: &too_deep }.deserialize(&mut deserializer);
        let value = value.and_then(|value| deserializer.end().map(|()| value));
        let value =
            value.map_err(|error| if too_deep.get() { too_deep_somewhere() } else { syntax(&error) })?;
        open(value)
    }
}

fn unwritable(error: serde_json::Error) -> Error {
    // The article is written into memory: nothing but its depth can fail.
    drop(error);
    too_deep_somewhere()
}

fn too_deep_somewhere() -> Error {
    Error::TooDeep { pointer: String::new(), limit: Limits::DEPTH }
}

fn syntax(error: &serde_json::Error) -> Error {
    let (line, column) = (error.line(), error.column());
    let place = format!(" at line {line} column {column}");
    let message = error.to_string();
    let message = message.strip_suffix(&place).unwrap_or(&message).to_owned();
    Error::JsonSyntax { message, line, column }
}

/// Takes the article out of its envelope.
fn open(envelope: Value) -> Result<Parsed, Error> {
    let mut reader = Reader::default();
    let mut members = reader.members(envelope)?;
    let found = version(&mut members, &mut reader)?;
    if found.major > SchemaVersion::CURRENT.major {
        return Err(Error::SchemaVersion { found, supported: SchemaVersion::CURRENT });
    }
    reader.later_minor = found > SchemaVersion::CURRENT;
    let mut article = match members.map.remove("article") {
        Some(Value::Object(article)) => article,
        Some(_) => {
            return Err(reader.member("article", |reader| Err(reader.malformed("expected an object")))?);
        }
        None => return Err(reader.malformed("the member \"article\" is missing")),
    };
    if upgrade::upgrade(&mut article, found.major, upgrade::UPGRADES).is_none() {
        return Err(reader.malformed(format!("there is no schema version {found}")));
    }
    members.end(&mut reader);
    let article = reader.member("article", |reader| Article::read(Value::Object(article), reader))?;
    Ok(Parsed::of(article, reader.report))
}

fn version(members: &mut Members, reader: &mut Reader) -> Result<SchemaVersion, Error> {
    let Some(value) = members.map.remove("schema") else {
        return Err(reader.malformed("the member \"schema\" is missing, which says the version"));
    };
    reader.member("schema", |reader| {
        let mut schema = reader.members(value)?;
        let name: String = schema.need("name", reader)?;
        if name != SCHEMA {
            return reader.member("name", |reader| {
                Err(reader.malformed(format!("expected {SCHEMA:?}, found {name:?}")))
            });
        }
        let version =
            SchemaVersion { major: schema.need("major", reader)?, minor: schema.need("minor", reader)? };
        schema.end(reader);
        Ok(version)
    })
}
