//! Who answered whom: the flat list of comments seen as threads.
//!
//! The list is flat because half of the formats are, because depth has no bound, and because a parent that is missing stays sayable. Everything
//! here is built once, in linear time, and walks without recursion: replies 50,000 deep are an input like any other.

use std::{collections::HashMap, mem};

use time::{Date, PrimitiveDateTime, Time};

use super::{Article, Comment, CommentId, Parent, StampValue};

/// No comment: the end of a chain.
const NONE: usize = usize::MAX;

/// The comments of an article as threads; made by [`Article::threads`].
///
/// A comment whose parent is unknown or not in the list stands at the top, and so does the earliest member of a ring of comments that answer
/// each other. [`validate`](Article::validate) reports both.
#[derive(Clone, Debug)]
pub struct Threads<'a> {
    comments: &'a [Comment],
    index: HashMap<CommentId, usize>,
    parents: Vec<usize>,
    depths: Vec<usize>,
    first_reply: Vec<usize>,
    next_sibling: Vec<usize>,
    first_top: usize,
}

impl Article {
    /// The comments as threads: each comment is followed by its answers, siblings in the order of the list.
    ///
    /// ```
    /// use newsprint_core::{Article, Comment, CommentId, Paragraph};
    ///
    /// let mut article = Article::new();
    /// article.comments.push(Comment::new(CommentId(1)).by("Ewa").with(Paragraph::from("Which row?")));
    /// article.comments.push(Comment::new(CommentId(2)).by("Ola").with(Paragraph::from("A fine orchard.")));
    /// article.comments.push(Comment::new(CommentId(3)).by("Bram").answering(CommentId(1)).with(Paragraph::from("The third.")));
    ///
    /// let order: Vec<_> = article.threads().iter().map(|(depth, comment)| (depth, comment.id.0)).collect();
    /// assert_eq!(order, [(0, 1), (1, 3), (0, 2)]);
    /// ```
    pub fn threads(&self) -> Threads<'_> {
        Threads::new(&self.comments)
    }
}

impl<'a> Threads<'a> {
    /// The threads of any list of comments. Linear in its length.
    pub fn new(comments: &'a [Comment]) -> Self {
        let mut index = HashMap::with_capacity(comments.len());
        for (at, comment) in comments.iter().enumerate() {
            index.entry(comment.id).or_insert(at);
        }
        let mut parents: Vec<usize> = comments
            .iter()
            .map(|comment| match &comment.parent {
                Parent::Comment { id, .. } => index.get(id).copied().unwrap_or(NONE),
                _ => NONE,
            })
            .collect();
        let depths = cut_rings_and_measure(&mut parents);
        let mut threads = Self {
            comments,
            index,
            depths,
            first_reply: Vec::new(),
            next_sibling: Vec::new(),
            first_top: NONE,
            parents,
        };
        threads.link((0..comments.len()).rev());
        threads
    }

    /// The same threads with siblings in the order of their time; those whose time is not known come last, in the order of the list.
    ///
    /// Times without a zone are compared as they are written.
    #[must_use]
    pub fn by_time(mut self) -> Self {
        let mut order: Vec<usize> = (0..self.comments.len()).collect();
        let keys: Vec<_> = self.comments.iter().map(moment).collect();
        order.sort_by_key(|&at| {
            let moment = keys.get(at).copied().flatten();
            (moment.is_none(), moment)
        });
        self.link(order.into_iter().rev());
        self
    }

    /// Chains siblings; `order` is the last sibling first.
    fn link(&mut self, order: impl Iterator<Item = usize>) {
        let count = self.comments.len();
        (self.first_reply, self.next_sibling) = (vec![NONE; count], vec![NONE; count]);
        self.first_top = NONE;
        for at in order {
            let parent = self.parents.get(at).copied().unwrap_or(NONE);
            let head = self.first_reply.get_mut(parent).unwrap_or(&mut self.first_top);
            let next = mem::replace(head, at);
            if let Some(slot) = self.next_sibling.get_mut(at) {
                *slot = next;
            }
        }
    }

    /// Every comment with its depth, 0 for those at the top, each followed by its answers.
    pub fn iter(&self) -> ThreadIter<'_, 'a> {
        ThreadIter { threads: self, next: self.first_top }
    }

    /// The comments that answer the article or nobody known.
    pub fn tops(&self) -> Replies<'_, 'a> {
        Replies { threads: self, next: self.first_top }
    }

    /// The direct answers to a comment; none for an unknown id.
    pub fn children(&self, id: CommentId) -> Replies<'_, 'a> {
        let first = self.index.get(&id).and_then(|&at| self.first_reply.get(at));
        Replies { threads: self, next: first.copied().unwrap_or(NONE) }
    }

    /// What a comment answers, what that answers, and so on up to the top; nearest first.
    pub fn ancestors(&self, id: CommentId) -> Ancestors<'_, 'a> {
        let parent = self.index.get(&id).and_then(|&at| self.parents.get(at));
        Ancestors { threads: self, next: parent.copied().unwrap_or(NONE) }
    }

    /// How many comments stand above a comment, 0 at the top; `None` for an unknown id.
    pub fn depth(&self, id: CommentId) -> Option<usize> {
        self.index.get(&id).and_then(|&at| self.depths.get(at)).copied()
    }

    /// The depths in the order of the list, one for each comment.
    pub fn depths(&self) -> &[usize] {
        &self.depths
    }

    /// How many comments stand below a comment, over all levels; 0 for an unknown id. Linear in that number.
    pub fn count_below(&self, id: CommentId) -> usize {
        let Some(&top) = self.index.get(&id) else { return 0 };
        let floor = self.depths.get(top).copied().unwrap_or(0);
        let first = self.first_reply.get(top).copied().unwrap_or(NONE);
        ThreadIter { threads: self, next: first }.take_while(|&(depth, _)| depth > floor).count()
    }

    /// How deep the deepest answer stands; 0 without answers and without comments.
    pub fn deepest(&self) -> usize {
        self.depths.iter().copied().max().unwrap_or(0)
    }

    /// How many comments there are.
    pub fn len(&self) -> usize {
        self.comments.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.comments.is_empty()
    }

    /// The comment after `at` in the order of the threads.
    fn after(&self, at: usize) -> usize {
        let step = |list: &[usize], at: usize| list.get(at).copied().unwrap_or(NONE);
        let below = step(&self.first_reply, at);
        if below != NONE {
            return below;
        }
        let mut at = at;
        while at != NONE {
            let beside = step(&self.next_sibling, at);
            if beside != NONE {
                return beside;
            }
            at = step(&self.parents, at);
        }
        NONE
    }
}

/// Cuts every ring at its earliest member, and measures the depths. Each comment is visited at most twice.
fn cut_rings_and_measure(parents: &mut [usize]) -> Vec<usize> {
    let mut depths = vec![NONE; parents.len()];
    let mut walk = vec![NONE; parents.len()];
    let mut path = Vec::new();
    for start in 0..parents.len() {
        let mut at = start;
        let step = |parents: &[usize], at: usize| parents.get(at).copied().unwrap_or(NONE);
        while depths.get(at) == Some(&NONE) {
            if walk.get(at) == Some(&start) {
                let ring = path.iter().skip_while(|&&member| member != at);
                let earliest = ring.copied().min().unwrap_or(at);
                if let Some(parent) = parents.get_mut(earliest) {
                    *parent = NONE;
                }
                break;
            }
            if let Some(mark) = walk.get_mut(at) {
                *mark = start;
            }
            path.push(at);
            at = step(parents, at);
        }
        measure(parents, &mut depths, &mut path);
    }
    depths
}

/// The depths of a walked path, whose parents are known once the rings are cut. A path may begin inside a ring's tail, so it is walked anew.
fn measure(parents: &[usize], depths: &mut [usize], path: &mut Vec<usize>) {
    let Some(&start) = path.first() else { return };
    let members = mem::take(path);
    let mut stack = Vec::with_capacity(members.len());
    for from in [start].into_iter().chain(members) {
        let mut at = from;
        while depths.get(at) == Some(&NONE) {
            stack.push(at);
            at = parents.get(at).copied().unwrap_or(NONE);
        }
        let mut depth = depths.get(at).map_or(0, |depth| depth + 1);
        while let Some(at) = stack.pop() {
            if let Some(slot) = depths.get_mut(at) {
                *slot = depth;
            }
            depth += 1;
        }
    }
}

/// The time of a comment as far as it can be compared.
fn moment(comment: &Comment) -> Option<PrimitiveDateTime> {
    let at_midnight = |date: Date| PrimitiveDateTime::new(date, Time::MIDNIGHT);
    match comment.published.as_ref()?.value? {
        StampValue::Year(year) => {
            Date::from_calendar_date(year, time::Month::January, 1).ok().map(at_midnight)
        }
        StampValue::Month(year, month) => Date::from_calendar_date(year, month, 1).ok().map(at_midnight),
        StampValue::Day(date) => Some(at_midnight(date)),
        StampValue::Local(local) => Some(local),
        StampValue::Instant(instant) | StampValue::Hour(instant) => {
            let utc = instant.checked_to_offset(time::UtcOffset::UTC)?;
            Some(PrimitiveDateTime::new(utc.date(), utc.time()))
        }
    }
}

/// Every comment with its depth: see [`Threads::iter`].
#[derive(Clone, Debug)]
pub struct ThreadIter<'t, 'a> {
    threads: &'t Threads<'a>,
    next: usize,
}

impl<'a> Iterator for ThreadIter<'_, 'a> {
    type Item = (usize, &'a Comment);

    fn next(&mut self) -> Option<Self::Item> {
        let at = self.next;
        let comment = self.threads.comments.get(at)?;
        self.next = self.threads.after(at);
        Some((self.threads.depths.get(at).copied().unwrap_or(0), comment))
    }
}

impl<'t, 'a> IntoIterator for &'t Threads<'a> {
    type Item = (usize, &'a Comment);
    type IntoIter = ThreadIter<'t, 'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Comments that answer the same: see [`Threads::children`].
#[derive(Clone, Debug)]
pub struct Replies<'t, 'a> {
    threads: &'t Threads<'a>,
    next: usize,
}

impl<'a> Iterator for Replies<'_, 'a> {
    type Item = &'a Comment;

    fn next(&mut self) -> Option<Self::Item> {
        let comment = self.threads.comments.get(self.next)?;
        self.next = self.threads.next_sibling.get(self.next).copied().unwrap_or(NONE);
        Some(comment)
    }
}

/// What a comment answers, up to the top: see [`Threads::ancestors`].
#[derive(Clone, Debug)]
pub struct Ancestors<'t, 'a> {
    threads: &'t Threads<'a>,
    next: usize,
}

impl<'a> Iterator for Ancestors<'_, 'a> {
    type Item = &'a Comment;

    fn next(&mut self) -> Option<Self::Item> {
        let comment = self.threads.comments.get(self.next)?;
        self.next = self.threads.parents.get(self.next).copied().unwrap_or(NONE);
        Some(comment)
    }
}

/// A comment that holds its answers: the nested form that other systems want.
///
/// Made by [`Thread::nest`] and undone by [`Thread::flatten`]. Dropping one is safe at any depth; comparing or printing is left out, since a
/// recursive walk over it is not.
#[non_exhaustive]
pub struct Thread {
    /// The comment.
    pub comment: Comment,
    /// What answers it.
    pub replies: Vec<Thread>,
}

impl Thread {
    /// A comment nobody has answered yet.
    pub fn new(comment: Comment) -> Self {
        Self { comment, replies: Vec::new() }
    }

    /// The comments nested, in the order of [`Article::threads`].
    ///
    /// ```
    /// use newsprint_core::{Comment, CommentId, Thread};
    ///
    /// let flat = [Comment::new(CommentId(1)), Comment::new(CommentId(2)).answering(CommentId(1))];
    /// let nested = Thread::nest(&flat);
    /// assert_eq!(nested[0].replies.len(), 1);
    /// assert_eq!(Thread::flatten(nested), flat);
    /// ```
    pub fn nest(comments: &[Comment]) -> Vec<Self> {
        let mut tops = Vec::new();
        let mut open: Vec<Self> = Vec::new();
        for (depth, comment) in &Threads::new(comments) {
            close(&mut open, depth, &mut tops);
            open.push(Self::new(comment.clone()));
        }
        close(&mut open, 0, &mut tops);
        tops
    }

    /// The comments flat again, each answer with its parent's id. An answer to a known comment keeps whether that was guessed.
    pub fn flatten(threads: Vec<Self>) -> Vec<Comment> {
        let mut flat = Vec::new();
        let mut left: Vec<(Option<CommentId>, Self)> =
            threads.into_iter().rev().map(|thread| (None, thread)).collect();
        while let Some((parent, mut thread)) = left.pop() {
            let mut comment = mem::replace(&mut thread.comment, Comment::new(CommentId(0)));
            if let Some(parent) = parent {
                let guessed =
                    matches!(comment.parent, Parent::Comment { id, guessed } if id == parent && guessed);
                comment.parent = Parent::Comment { id: parent, guessed };
            }
            let id = comment.id;
            flat.push(comment);
            left.extend(mem::take(&mut thread.replies).into_iter().rev().map(|reply| (Some(id), reply)));
        }
        flat
    }
}

/// Closes the open threads from `depth` on.
fn close(open: &mut Vec<Thread>, depth: usize, tops: &mut Vec<Thread>) {
    while open.len() > depth {
        let Some(done) = open.pop() else { break };
        match open.last_mut() {
            Some(parent) => parent.replies.push(done),
            None => tops.push(done),
        }
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        let mut left = mem::take(&mut self.replies);
        while let Some(mut thread) = left.pop() {
            left.append(&mut thread.replies);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comment(id: u32, parent: u32) -> Comment {
        let comment = Comment::new(CommentId(id));
        if parent == 0 { comment } else { comment.answering(CommentId(parent)) }
    }

    fn shown(pairs: &[(u32, u32)]) -> Vec<(usize, u32)> {
        let comments: Vec<_> = pairs.iter().map(|&(id, parent)| comment(id, parent)).collect();
        Threads::new(&comments).iter().map(|(depth, comment)| (depth, comment.id.0)).collect()
    }

    #[test]
    fn answers_follow_what_they_answer_even_when_they_stand_before_it() {
        assert_eq!(shown(&[(1, 3), (2, 0), (3, 0), (4, 1)]), [(0, 2), (0, 3), (1, 1), (2, 4)]);
    }

    #[test]
    fn a_missing_parent_makes_a_top_comment() {
        assert_eq!(shown(&[(1, 9), (2, 1)]), [(0, 1), (1, 2)]);
    }

    #[test]
    fn a_ring_is_cut_at_its_earliest_member_and_everybody_is_shown_once() {
        // 4 → 2 → 3 → 2, and 1 hangs on the ring.
        assert_eq!(shown(&[(1, 3), (2, 3), (3, 2), (4, 2)]), [(0, 2), (1, 3), (2, 1), (1, 4)]);
        assert_eq!(shown(&[(1, 1)]), [(0, 1)]);
    }

    #[test]
    fn the_same_id_twice_is_shown_twice() {
        assert_eq!(shown(&[(1, 0), (1, 0), (2, 1)]), [(0, 1), (1, 2), (0, 1)]);
    }

    #[test]
    fn fifty_thousand_replies_under_each_other_are_walked_nested_flattened_and_dropped() {
        let comments: Vec<_> = (1..=50_000).map(|id| comment(id, id - 1)).collect();
        let threads = Threads::new(&comments);
        assert_eq!(threads.deepest(), 49_999);
        assert_eq!(threads.iter().count(), 50_000);
        assert_eq!(threads.count_below(CommentId(1)), 49_999);
        assert_eq!(threads.ancestors(CommentId(50_000)).count(), 49_999);
        let nested = Thread::nest(&comments);
        assert_eq!(Thread::flatten(nested), comments);
        drop(Thread::nest(&comments));
    }

    #[test]
    fn siblings_by_time_have_the_unknown_ones_last() {
        let at = |id, year| {
            let mut comment = comment(id, 0);
            comment.published = Some(crate::Stamp::new("then").with_value(StampValue::Year(year)));
            comment
        };
        let comments = [comment(1, 0), at(2, 2020), at(3, 2010)];
        let order: Vec<_> =
            Threads::new(&comments).by_time().iter().map(|(_, comment)| comment.id.0).collect();
        assert_eq!(order, [3, 2, 1]);
    }
}
