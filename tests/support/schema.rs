//! The part of JSON Schema (draft 2020-12) that the published schema uses, and which of its members were seen.

use std::collections::BTreeSet;

use serde_json::Value;

pub(crate) struct Checker<'s> {
    schema: &'s Value,
    /// Members that some value had, as `definition.member`.
    seen: BTreeSet<String>,
}

impl<'s> Checker<'s> {
    pub(crate) fn new(schema: &'s Value) -> Self {
        Self { schema, seen: BTreeSet::new() }
    }

    /// What is wrong with `value`, each with its place. Members beyond the schema are wrong here, where what we write ourselves is
    /// checked, unless the definition says `"x-extra": true`.
    pub(crate) fn check(&mut self, value: &Value) -> Vec<String> {
        let mut wrong = Vec::new();
        self.any("", "envelope", self.schema, value, &mut wrong);
        wrong
    }

    /// Members of the schema that no value had.
    pub(crate) fn unused(&self) -> Vec<String> {
        let definitions = self.schema["$defs"].as_object().unwrap();
        let named = definitions.iter().map(|(name, definition)| (name.as_str(), definition));
        let all = named.chain([("envelope", self.schema)]).flat_map(|(name, definition)| {
            let members = definition["properties"].as_object().into_iter().flatten();
            members.map(move |(member, _)| format!("{name}.{member}"))
        });
        all.filter(|member| !self.seen.contains(member)).collect()
    }

    fn any(&mut self, at: &str, name: &str, schema: &'s Value, value: &Value, wrong: &mut Vec<String>) {
        if let Some(target) = schema["$ref"].as_str() {
            let target = target.strip_prefix("#/$defs/").unwrap();
            let definition = &self.schema["$defs"][target];
            assert!(definition.is_object(), "no definition {target}");
            return self.any(at, target, definition, value, wrong);
        }
        if let Some(choices) = schema["anyOf"].as_array() {
            return self.choice(at, name, choices, value, wrong);
        }
        if let Some(kind) = schema["type"].as_str() {
            let fits = match kind {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "integer" => value.is_i64() || value.is_u64(),
                other => panic!("the checker does not know the type {other}"),
            };
            if !fits {
                wrong.push(format!("{at}: not of type {kind}"));
                return;
            }
        }
        Self::scalar(at, schema, value, wrong);
        self.object(at, name, schema, value, wrong);
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            self.any(&format!("{at}/{index}"), name, &schema["items"], item, wrong);
        }
    }

    /// The first choice that fits; the complaints of the last one otherwise.
    fn choice(&mut self, at: &str, name: &str, choices: &'s [Value], value: &Value, wrong: &mut Vec<String>) {
        let mut complaints = Vec::new();
        for choice in choices {
            complaints.clear();
            self.any(at, name, choice, value, &mut complaints);
            if complaints.is_empty() {
                return;
            }
        }
        wrong.append(&mut complaints);
    }

    fn scalar(at: &str, schema: &Value, value: &Value, wrong: &mut Vec<String>) {
        if let Some(fixed) = schema.get("const")
            && fixed != value
        {
            wrong.push(format!("{at}: not {fixed}"));
        }
        if let Some(choices) = schema["enum"].as_array()
            && !choices.contains(value)
        {
            wrong.push(format!("{at}: {value} is none of the choices"));
        }
        if let Some(unknown) = schema["not"]["enum"].as_array()
            && unknown.contains(value)
        {
            wrong.push(format!("{at}: {value} is a known type"));
        }
        if let (Some(pattern), Some(text)) = (schema["pattern"].as_str(), value.as_str()) {
            let letter = pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix("(0|[1-9][0-9]*)$"));
            if let Some(letter) = letter
                && text.strip_prefix(letter).is_none_or(|digits| digits.parse::<u32>().is_err())
            {
                wrong.push(format!("{at}: {text:?} is no id"));
            }
        }
        for (limit, length) in
            [("minItems", value.as_array().map(Vec::len)), ("maxItems", value.as_array().map(Vec::len))]
        {
            if let (Some(limit_value), Some(length)) = (schema[limit].as_u64(), length) {
                let fits = if limit == "minItems" {
                    length as u64 >= limit_value
                } else {
                    length as u64 <= limit_value
                };
                if !fits {
                    wrong.push(format!("{at}: {limit} is {limit_value}, found {length}"));
                }
            }
        }
    }

    fn object(&mut self, at: &str, name: &str, schema: &'s Value, value: &Value, wrong: &mut Vec<String>) {
        let Some(members) = value.as_object() else { return };
        for needed in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !members.contains_key(needed) {
                wrong.push(format!("{at}: no member {needed}"));
            }
        }
        for (member, inner) in members {
            let at = format!("{at}/{member}");
            match schema["properties"].get(member) {
                Some(schema) => {
                    self.seen.insert(format!("{name}.{member}"));
                    self.any(&at, &format!("{name}.{member}"), schema, inner, wrong);
                }
                None if schema["x-extra"] == true => {}
                None => wrong.push(format!("{at}: not in the schema")),
            }
        }
    }
}
