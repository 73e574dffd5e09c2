//! English.

use super::Words;

#[rustfmt::skip] // A table.
pub(super) const WORDS: Words = Words {
    language: "en",
    by: &[
        "by", "words by", "words", "text by", "text", "story by", "story", "written by", "reported by", "report by",
        "reporting by", "words and pictures by", "words and photos by", "words and photographs by", "text and photos by",
        "text and photographs by", "story and photos by", "story and photographs by", "photos by", "photographs by",
        "photography by", "photography", "pictures by", "photo by", "illustration by", "illustrations by",
        "illustration", "illustrations", "interview by", "interview", "as told to", "author", "authors", "reporter", "posted by",
        "published by", "edited by", "translated by", "translation", "compiled by", "additional reporting by", "recipe by", "review by",
        "reviewed by", "from the desk of", "a column by", "an essay by", "an opinion by", "a report by", "a guest post by", "guest post by", "interview and photos by",
    ],
    published: &[
        "published on", "published", "published at", "first published", "first published on", "posted on", "posted",
        "posted at", "released", "released on", "release date", "date", "written on", "filed on", "filed", "created", "originally published", "originally published on", "issued", "sent", "publication date", "on",
    ],
    updated: &[
        "updated", "updated on", "updated at", "last updated", "last updated on", "last modified", "last edited", "modified",
        "edited on", "revised", "last revised", "last update",
    ],
    and: &["and", "&", "with"],
    roles: &[
        "reporter", "editor", "correspondent", "writer", "columnist", "photographer", "journalist", "desk", "staff",
        "contributor", "author", "critic", "producer", "chief", "bureau", "intern", "maintainers", "team", "newsroom",
        "freelance", "special", "agency", "analyst", "host", "founder", "director",
    ],
    months: [
        &["january", "jan"], &["february", "feb"], &["march", "mar"], &["april", "apr"], &["may"], &["june", "jun"],
        &["july", "jul"], &["august", "aug"], &["september", "sept", "sep"], &["october", "oct"], &["november", "nov"], &["december", "dec"],
    ],
    weekdays: &[
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ],
    glue: &["of", "at", "the", "on"],
    clock: &["h", "hrs", "hours", "o’clock"],
    units: &[
        "second", "seconds", "sec", "secs", "s", "minute", "minutes", "min", "mins", "m", "hour", "hours", "hr", "hrs", "h",
        "day", "days", "d", "week", "weeks", "wk", "wks", "w", "month", "months", "mo", "mos", "year", "years", "yr", "yrs", "y",
    ],
    ago: &["ago"],
    near_days: &["yesterday", "today", "just now"],
    kickers: &[
        "analysis", "opinion", "comment", "exclusive", "breaking", "breaking news", "live", "interview", "review", "feature",
        "column", "editorial", "obituary", "explainer", "investigation", "essay", "letters", "profile", "dispatch",
        "politics", "sport", "sports", "culture", "business", "world", "local news", "long read", "the long read", "first person",
        "science", "technology", "travel", "food", "the big read", "news", "update", "special report", "report", "perspective", "guest column", "fact check",
    ],
    greetings: &[
        "dear", "hi", "hello", "hey", "good morning", "good afternoon", "good evening", "greetings", "welcome back", "to whom", "morning", "evening", "happy",
    ],
    farewells: &[
        "yours", "until next", "until then", "till next", "see you", "see ya", "thanks", "thank you", "many thanks", "big thanks", "huge thanks", "cheers", "best", "best wishes", "best regards",
        "regards", "kind regards", "warm regards", "warmly", "love", "with love", "sincerely", "take care", "bye", "goodbye", "that’s all", "that's all", "that is all",
        "have a", "stay", "happy", "ps", "p.s.", "ciao", "xo", "xoxo", "onwards", "onward", "enjoy", "good luck", "peace", "be well", "talk soon", "more soon", "more next", "back next", "cordially", "faithfully", "hugs", "in solidarity", "gratefully", "keep", "à bientôt",
    ],
    invitations: &[
        "in the comments", "comment below", "comments below", "in a comment", "let me know", "let us know", "tell me", "tell us", "share your",
        "share yours", "reply to", "hit reply", "reply and", "write to us", "write to me", "write me", "write in", "send us", "send me", "drop a comment", "drop your", "drop yours", "drop it", "leave a comment",
        "leave your", "join the discussion", "join the conversation", "have your say", "vote", "your turn", "over to you", "below", "in the replies", "dm me", "email me", "email us", "answers on a postcard",
        "what do you think", "what are your thoughts", "your thoughts", "just reply", "curious to hear", "love to hear", "would love to know", "i’d love to", "i'd love to", "we’d love to", "we'd love to", "i read every", "i read them all", "post yours", "post your",
    ],
    you: &[
        "you", "your", "yours", "you’ve", "you've", "you’d", "you'd", "you’re", "you're", "yourself", "anyone", "anybody",
        "who else", "we", "our", "us", "y'all", "folks",
    ],
    question: &[
        "what", "which", "who", "whom", "whose", "where", "when", "why", "how", "is", "are", "do", "does", "did", "would",
        "will", "can", "could", "should", "have", "has", "was", "were", "am", "shall", "may", "might", "ever", "got", "any",
    ],
    corrections: &[
        "correction", "corrections", "clarification", "erratum", "errata", "this article has been corrected",
        "an earlier version", "this story has been corrected", "this story was corrected", "this article was corrected",
        "corrects", "corrected",
    ],
    updates: &[
        "update", "updates", "edit", "editing to add", "eta", "this story has been updated", "this article has been updated",
        "this article was updated", "this post has been updated", "this is a developing story",
    ],
    editor_notes: &[
        "editor’s note", "editor's note", "editors’ note", "editors' note", "note", "author’s note", "author's note",
        "disclosure", "disclaimer", "full disclosure", "a note to readers", "note to readers", "this article was produced",
        "publisher’s note", "ed. note",
    ],
    captions: &[
        "photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "illustration", "graphic",
        "video", "pictured", "caption", "photo credit", "image credit", "credit", "photo courtesy of", "image courtesy of",
        "screenshot", "map", "chart", "source", "photo by", "image by", "picture by", "file photo",
    ],
    share_requests: &[
        "please share", "share this", "share if", "save this post", "save this for", "save for later", "repost", "please repost", "forward this", "pass it on", "pass this on", "please pass", "please forward", "tag a friend", "tag someone", "send this to", "share with", "like and share", "please like", "smash that", "retweet", "please retweet", "♻️ repost", "bookmark this", "pin this", "pin it", "save it for later", "save & share", "save and share", "spread the word", "share far and wide", "share the post", "share this post", "pls share",
    ],
    openers: &[
        "i", "i’m", "i'm", "i’ve", "i've", "we", "we’re", "we're", "we’ve", "they", "he", "she", "it", "it’s", "it's", "you", "you’re", "there", "there’s", "this", "that", "that’s", "that's", "but", "and", "so", "then", "because", "if", "here’s", "here's", "now", "maybe", "just", "even", "also", "still", "nobody", "everyone", "everybody", "nothing", "yes", "no", "ok", "okay", "well", "these", "those", "let’s", "let's", "my", "today",
    ],
    dangling: &[
        "the", "a", "an", "and", "or", "of", "to", "in", "on", "at", "for", "with", "by", "from", "but", "that", "which", "is", "are", "was", "were", "be", "has", "have", "had", "not", "as", "than", "his", "her", "their", "its", "my", "our", "your", "into", "about", "will", "would", "can", "could", "we", "i", "they", "he", "she", "who", "if", "when", "so", "between", "over", "after", "before", "because", "this", "these", "very", "more",
    ],
    see_also: &[
        "read more", "related", "related story", "related stories", "related article", "see also", "also read", "read also",
        "more on this", "more", "read next", "next up", "up next", "further reading", "previously", "you might also like",
        "you may also like", "recommended", "don’t miss", "don't miss", "more from us", "read", "watch", "watch also", "listen",
        "newsletter", "sign up", "full changelog", "in case you missed it", "from the archive",
    ],
    site_lines: &[
        "jump to recipe", "print recipe", "pin recipe", "print this recipe", "save recipe", "rate this recipe", "skip to content",
        "skip to main content", "share this article", "share article", "listen to this article", "article continues below",
        "article continues after advertisement", "story continues below advertisement", "story continues below", "sponsored",
        "sponsored content", "promoted", "paid partnership", "ad", "ads", "advertisment", "scroll to continue",
        "view this email in your browser", "view in browser", "view online", "read in app", "read online", "open in app",
        "get the app", "table of contents", "in this article", "copy link", "copy url", "save for later", "add to bookmarks",
        "gift this article", "sign in", "log in", "toggle navigation", "close menu", "search", "leave a tip", "buy me a coffee",
        "continue reading", "read the full story", "show full article", "accept cookies", "we use cookies", "see more",
        "translate post", "see translation", "view original", "forwarded from", "edited", "pinned message", "promoted post",
    ],
    site_starts: &[
        "subscribe to", "subscribe", "subscribe now", "subscribe for", "subscribe here", "follow us", "follow me", "follow on",
        "follow our", "follow @", "follow for", "find us on", "find me on", "connect with us", "sign up", "sign up for",
        "sign up to", "join our", "join us on", "join the channel", "join my", "share this", "share the post", "share letter",
        "share post", "share on", "upgrade to paid", "upgrade your subscription", "start writing", "get the newsletter",
        "get our", "get unlimited", "unsubscribe", "manage preferences", "manage your", "update your preferences",
        "you are receiving this", "you’re receiving this", "you received this", "forwarded this email",
        "was this email forwarded", "was this forwarded", "thanks for reading", "download the app", "download our app",
        "like and subscribe", "all rights reserved", "copyright", "powered by", "posted by", "published by", "posted in",
        "filed under", "filed in", "tagged", "tagged with", "tags", "topics", "topic", "categories", "category", "labels",
        "label", "about the author", "about me", "written by", "editing by", "reporting by", "additional reporting",
        "compiled by", "edited by", "our newsletter", "newsletter", "become a member", "become a subscriber", "become a patron",
        "support us", "support our", "support independent", "donate", "buy me", "leave a review", "leave a comment",
        "leave a tip", "contact us", "contact the", "get in touch", "send tips", "got a tip", "email the author", "more from",
        "more by", "more stories", "more on", "recommended from", "recommended", "related", "related posts", "related articles",
        "related stories", "you may also like", "you might also like", "most read", "most popular", "popular posts", "trending",
        "trending now", "latest news", "read next", "up next", "next post", "previous post", "next article", "previous article",
        "older post", "newer post", "back to top", "return to top", "privacy policy", "terms of service", "terms of use",
        "cookie policy", "do not sell", "full changelog", "assets", "contributors", "comments are", "view all posts",
        "view profile", "view all", "click here", "visit our", "read more", "read the rest", "see all", "source code", "print",
        "save", "report an error", "rate this", "like this", "share", "this post is public", "this email was sent",
        "sent from my", "mailing address", "our mailing address", "a guest post by", "ready for more", "invite a friend",
        "refer a friend", "give a gift subscription", "get 20% off", "photo gallery", "image credits", "posted on",
        "this entry was posted", "bookmark the permalink", "permalink", "originally published",
        "this article was originally published", "this story was originally published", "this post first appeared",
        "turn on notifications", "hit the bell", "boost this channel", "discuss in chat", "join the chat", "chat with us",
        "react",
    ],
    site_buttons: &[
        "follow", "following", "listen", "like", "likes", "save", "saved", "bookmark", "comment", "comments", "restack", "home",
        "menu", "help", "status", "careers", "about", "privacy", "terms", "press", "blog", "interested", "going",
        "not interested", "share", "repost", "send", "reply", "react", "more", "next", "previous", "text to speech", "teams",
        "cancel", "edit", "edited", "download", "play", "print", "email", "copy", "report", "tweet", "pin", "facebook", "twitter",
        "x", "whatsapp", "telegram", "linkedin", "reddit", "pinterest", "instagram", "threads", "bluesky", "mastodon",
        "email this", "share to x", "youtube", "tiktok", "messenger", "copy link", "send message", "public", "anyone", "premium",
        "verified", "sponsored", "see more", "claps", "responses", "views", "members", "subscribers", "boost", "quote",
        "insights", "contact", "archive", "faq", "legal", "imprint", "rss", "sitemap", "advertise", "jobs", "shop", "events",
        "sign in", "log in", "sign up", "get app", "write", "search", "notes", "latest", "top", "discussion", "discussions",
        "no posts", "tags", "related", "support", "docs",
    ],
};
