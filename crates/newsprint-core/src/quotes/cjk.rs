//! Chinese and Japanese: no blanks between words, so that the source is read off the text right beside the quote.
//!
//! Only what stands there plainly is read: 张伟表示：“…”, “…”，她说, 据警方称，“…”; 「…」と山田氏は述べた, 山田市長は「…」と語った, 市によると「…」.

use std::ops::Range;

use super::{
    discourse::Seen,
    name::{Naming, Source},
};
use crate::{AttributionPlace, Basis, Claim, SpeakerKind};

/// Chinese verbs of speech, the longer before what they begin with, simplified and traditional.
const SAYS: &[&str] = &[
    "告诉记者",
    "告訴記者",
    "表示",
    "指出",
    "强调",
    "強調",
    "认为",
    "認為",
    "写道",
    "寫道",
    "回应",
    "回應",
    "解释",
    "解釋",
    "补充",
    "補充",
    "透露",
    "坦言",
    "直言",
    "介绍",
    "介紹",
    "呼吁",
    "呼籲",
    "承认",
    "承認",
    "宣布",
    "宣佈",
    "警告",
    "说道",
    "說道",
    "答道",
    "问道",
    "問道",
    "笑道",
    "喊道",
    "回答",
    "报道",
    "報導",
    "告诉",
    "告訴",
    "感叹",
    "感嘆",
    "说",
    "說",
    "称",
    "稱",
];

/// Verbs that are parts of other words too: verbs in front of a colon.
const ASKS: [&str; 3] = ["问", "問", "答"];

/// Verbs that no noun ends with: what they report may follow at once.
const REPORTS: [&str; 12] =
    ["认为", "認為", "表示", "指出", "强调", "強調", "坦言", "直言", "承认", "承認", "透露", "警告"];

/// Stems of Japanese verbs of speech, as they stand behind と.
const STATED: &[&str] = &[
    "述べ",
    "語っ",
    "語る",
    "話し",
    "話す",
    "説明",
    "言っ",
    "言う",
    "答え",
    "強調",
    "指摘",
    "訴え",
    "コメント",
    "明かし",
    "批判",
    "発表",
    "主張",
    "振り返",
    "呼びかけ",
    "つぶやい",
    "叫ん",
    "書い",
    "伝え",
    "警告",
    "明言",
    "断言",
    "反論",
    "否定",
    "表明",
    "宣言",
    "約束",
    "続け",
    "付け加え",
    "打ち明け",
    "嘆い",
    "応じ",
    "尋ね",
    "質問",
    "求め",
    "認め",
    "評し",
    "笑っ",
    "笑う",
    "語り",
    "記し",
];

/// What may stand between a Chinese source and its verb.
const BETWEEN: &[&str] = &[
    "随后",
    "隨後",
    "接着",
    "进一步",
    "進一步",
    "今天",
    "昨天",
    "今日",
    "昨日",
    "周一",
    "周二",
    "周三",
    "周四",
    "周五",
    "周六",
    "周日",
    "也",
    "还",
    "還",
    "则",
    "又",
    "曾",
    "笑着",
    "笑著",
    "微笑着",
    "笑",
    "对记者",
    "對記者",
    "向记者",
    "向記者",
];

/// Words for what somebody does, in front of a name: 局长何文斌.
const ROLES: &[&str] = &[
    "长",
    "長",
    "教师",
    "教師",
    "老师",
    "老師",
    "教授",
    "医生",
    "醫生",
    "记者",
    "記者",
    "主任",
    "经理",
    "經理",
    "发言人",
    "發言人",
    "总统",
    "總統",
    "主席",
    "律师",
    "律師",
    "店主",
    "居民",
    "村民",
    "司机",
    "司機",
    "学生",
    "學生",
    "作家",
    "导演",
    "導演",
    "演员",
    "演員",
    "专家",
    "專家",
    "研究员",
    "研究員",
    "总裁",
    "總裁",
    "创始人",
    "創辦人",
    "负责人",
    "負責人",
    "代表",
    "议员",
    "議員",
    "书记",
    "書記",
    "秘书",
    "秘書",
    "警官",
    "老人",
    "教练",
    "教練",
    "队员",
    "隊員",
    "工程师",
    "工程師",
    "护士",
    "護士",
];

/// Titles behind a Japanese name.
const TITLES: &[&str] = &[
    "さん",
    "氏",
    "様",
    "市議",
    "議員",
    "市長",
    "町長",
    "村長",
    "知事",
    "首相",
    "大臣",
    "社長",
    "会長",
    "館長",
    "校長",
    "院長",
    "部長",
    "課長",
    "教授",
    "記者",
    "監督",
    "選手",
    "医師",
    "弁護士",
    "容疑者",
    "被告",
    "代表",
];

/// The commonest Chinese family names: with one or two characters behind, a name.
const FAMILY: &str = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文";

/// Most characters that a source has.
const LONGEST: usize = 16;

/// Whether a letter is Chinese or Japanese.
pub(super) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// Who said the quote at `range`, if Chinese or Japanese text beside it says so.
pub(super) fn read(text: &str, range: &Range<usize>, passage: usize) -> Option<Seen> {
    // A byte on each side tells nearly all other texts off.
    let wide = |byte: Option<&u8>| byte.is_some_and(|&byte| byte >= 0x80);
    let bytes = text.as_bytes();
    if !wide(bytes.get(range.end)) && !wide(range.start.checked_sub(1).and_then(|at| bytes.get(at))) {
        return None;
    }
    let before = last(text.get(..range.start)?, 120);
    let after = first(text.get(range.end..)?, 120);
    let cjk = |side: &str| side.chars().any(is_cjk);
    if !cjk(before) && !cjk(after) {
        return None;
    }
    let at = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    japanese(before, after)
        .or_else(|| chinese_before(before))
        .or_else(|| chinese_after(after))
        .and_then(|found| found.seen(at, passage))
}

/// What was found: parts of the text.
struct Found<'t> {
    source: &'t str,
    cue: &'t str,
    place: AttributionPlace,
    /// The words are set off as a whole: by a colon, a comma, or と.
    whole: bool,
}

impl Found<'_> {
    fn seen(&self, at: impl Fn(&str) -> usize, passage: usize) -> Option<Seen> {
        let written = self.source.trim().trim_start_matches('《').trim_end_matches('》');
        // 佐藤さん（29）は
        let written = written.split(['（', '(']).next().unwrap_or(written);
        let (role, written) = without_role(written);
        let count = written.chars().count();
        if count == 0
            || count > LONGEST
            || !written
                .chars()
                .all(|c| is_cjk(c) || c.is_alphanumeric() || matches!(c, '·' | '・' | ' ' | '々'))
        {
            return None;
        }
        let (start, cue) = (at(written), at(self.cue));
        let range = start.min(cue)..(start + written.len()).max(cue + self.cue.len());
        let pronoun = matches!(
            written,
            "他" | "她"
                | "他们"
                | "她们"
                | "他們"
                | "她們"
                | "我"
                | "我们"
                | "彼"
                | "彼女"
                | "彼ら"
                | "私"
        );
        let bare = ["さん", "氏", "先生", "女士", "様"].iter().find_map(|title| written.strip_suffix(title));
        let chinese = (2..=3).contains(&count) && written.chars().next().is_some_and(|c| FAMILY.contains(c));
        let naming = if bare.is_some() || chinese || written.contains(['·', '・']) {
            Naming::Name
        } else {
            Naming::Description
        };
        let basis = match naming {
            _ if pronoun => Basis::Unsure,
            Naming::Name => Basis::Named,
            _ => Basis::Described,
        };
        let source = Source {
            naming,
            name: bare.filter(|bare| !bare.is_empty()).unwrap_or(written).to_owned(),
            description: role.map(str::to_owned),
            range: start..start + written.len(),
            gender: None,
            plural: false,
            kind: if naming == Naming::Name { SpeakerKind::Person } else { SpeakerKind::Unknown },
        };
        Some(Seen {
            source: (!pronoun).then_some(source),
            named_as: written.to_owned(),
            cue: Some(self.cue.to_owned()),
            addressee: None,
            venue: None,
            place: self.place,
            basis,
            claim: Claim::Asserted,
            range,
            passage,
            beside: self.whole,
            chunk: None,
        })
    }
}

/// What somebody does and the name, where both are told: 局长 and 何文斌; 野党 and 鈴木花子市議.
fn without_role(written: &str) -> (Option<&str>, &str) {
    if let Some((role, name)) = written.rsplit_once('の') {
        let of =
            TITLES.iter().find_map(|title| name.strip_suffix(title)).map_or(0, |bare| bare.chars().count());
        if (2..=6).contains(&of) {
            return (Some(role), name);
        }
    }
    for most in [3, 2] {
        let Some((at, family)) = written.char_indices().rev().nth(most - 1) else { continue };
        let (Some(role), Some(name)) = (written.get(..at), written.get(at..)) else { continue };
        if FAMILY.contains(family) && ROLES.iter().any(|known| role.ends_with(known)) {
            return (Some(role), name);
        }
    }
    (None, written)
}

/// 张伟表示：“…”; 据警方称，“…”
fn chinese_before(before: &str) -> Option<Found<'_>> {
    let lead = before.trim_end_matches([' ', '：', ':', '，', ',']);
    let colon = before.get(lead.len()..)?.contains(['：', ':']);
    let clause = lead.rsplit(['。', '，', '！', '？', '；', '\n', '”', '」', '、']).next()?;
    let Some((source, cue)) = source_and_verb(clause, colon) else { return chinese_report(lead) };
    Some(Found { source, cue, place: AttributionPlace::Before, whole: lead.len() < before.len() })
}

/// 张伟笑着说, 记者问: the source at the front of `clause` and the verb at its end.
fn source_and_verb(clause: &str, colon: bool) -> Option<(&str, &str)> {
    // 补充道
    let bare = clause.strip_suffix('道').filter(|bare| SAYS.iter().any(|says| bare.ends_with(says)));
    let bare = bare.unwrap_or(clause);
    let says = SAYS.iter().chain(ASKS.iter().filter(|_| colon)).find(|says| bare.ends_with(**says))?;
    let mut source = bare.strip_suffix(says)?;
    let cue = clause.get(source.len()..)?;
    while let Some(rest) = BETWEEN.iter().find_map(|word| source.strip_suffix(word)) {
        source = rest;
    }
    let source =
        ["根据", "根據", "據", "据"].iter().find_map(|word| source.strip_prefix(word)).unwrap_or(source);
    Some((source, cue))
}

/// 市交通局称，新桥将“…”; 专家认为老桥“…”: words in a sentence whose first clause reports.
fn chinese_report(lead: &str) -> Option<Found<'_>> {
    let sentence = lead.rsplit(['。', '！', '？', '；', '\n']).next()?;
    let (clause, goes_on) = sentence.split_once('，').map_or((sentence, false), |(clause, _)| (clause, true));
    let (source, cue) = source_and_verb(clause, false).filter(|_| goes_on).or_else(|| {
        let (at, verb) = REPORTS.iter().filter_map(|verb| Some((clause.find(verb)?, *verb))).min()?;
        source_and_verb(clause.get(..at + verb.len())?, false)
    })?;
    Some(Found { source, cue, place: AttributionPlace::Before, whole: false })
}

/// “…”，张伟说。
fn chinese_after(after: &str) -> Option<Found<'_>> {
    let rest = after.trim_start_matches([' ', '，', ',']);
    let clause = rest.split(['。', '，', '：', '！', '？', '；', '\n', '“', '「']).next()?;
    let (source, cue) = source_and_verb(clause, false)?;
    Some(Found { source, cue, place: AttributionPlace::After, whole: true })
}

/// 「…」と山田氏は述べた; 山田市長は「…」と語った; 市によると「…」
fn japanese<'t>(before: &'t str, after: &'t str) -> Option<Found<'t>> {
    let clause =
        before.rsplit(['。', '！', '？', '\n', '」']).next()?.trim_end_matches(['、', ' ', '　', '，']);
    for cue in ["によると", "によれば"] {
        if let Some((source, _)) = clause.split_once(cue) {
            let source = source.rsplit(['、', '，']).next()?;
            let cue = clause.get(clause.find(cue)?..)?.get(..cue.len())?;
            return Some(Found { source, cue, place: AttributionPlace::Before, whole: true });
        }
    }
    let told = ["などと", "と"].iter().find_map(|word| after.strip_prefix(word))?;
    let told = told.split(['。', '！', '？', '\n', '「']).next()?;
    let verb = STATED.iter().filter_map(|stem| told.find(stem)).min()?;
    let cue = told.get(verb..)?;
    if let Some(source) =
        told.get(..verb)?.split_once('は').map(|(source, _)| source).filter(|source| !source.is_empty())
    {
        return Some(Found { source, cue, place: AttributionPlace::After, whole: true });
    }
    // The topic stands in front: 山田市長は会見で「…」.
    let (topic, _) = clause.split_once('は')?;
    let source = topic.rsplit(['、', '，']).next()?;
    Some(Found { source, cue, place: AttributionPlace::Before, whole: true })
}

/// At most about `most` bytes at the end of `text`.
fn last(text: &str, most: usize) -> &str {
    let from = text.len().saturating_sub(most);
    (from..from + 4).find_map(|from| text.get(from..)).unwrap_or(text)
}

/// At most about `most` bytes at the front of `text`.
fn first(text: &str, most: usize) -> &str {
    (0..4).find_map(|less| text.get(..most.checked_sub(less)?)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use crate::quotes::read;

    fn speakers(text: &str) -> Vec<(Option<String>, Option<String>)> {
        read(text).into_iter().map(|quote| (quote.speaker, quote.cue)).collect()
    }

    fn one(text: &str, speaker: &str, cue: &str) {
        assert_eq!(speakers(text), [(Some(speaker.to_owned()), Some(cue.to_owned()))], "{text}");
    }

    #[test]
    fn chinese_sources_stand_beside_the_verb() {
        one("桥梁关闭。\n\n张伟周三表示：“我们会修好这座桥。”", "张伟", "表示");
        one("桥梁关闭。\n\n“桥很旧，”王芳说。", "王芳", "说");
        one("桥梁关闭。\n\n据警方称，“没有人受伤”。", "警方", "称");
    }

    #[test]
    fn a_role_in_front_of_a_chinese_name_is_no_part_of_it() {
        one("桥梁关闭。\n\n局长何文斌周三表示：“我们会修好这座桥。”", "何文斌", "表示");
        one("桥梁关闭。\n\n住在桥边的退休教师陈秀兰笑着说：“我不信。”", "陈秀兰", "说");
        one("桥梁关闭。\n\n记者问：“您会退休吗？”", "记者", "问");
        one("桥梁关闭。\n\n高翔补充道：“会。”", "高翔", "补充道");
    }

    #[test]
    fn words_in_a_chinese_sentence_that_reports_are_those_of_its_source() {
        one("桥梁关闭。\n\n市交通局称，新桥将“更宽、更安全”。", "市交通局", "称");
        one("桥梁关闭。\n\n专家认为老桥“没问题”。", "专家", "认为");
        assert_eq!(speakers("桥梁关闭。\n\n这座桥名叫“老人桥”，每天有人来访问。")[0].0, None);
    }

    #[test]
    fn a_role_in_front_of_a_japanese_name_is_no_part_of_it() {
        one("橋は閉鎖。\n\n「橋は古い」と館長の高橋美咲氏は述べた。", "高橋美咲", "述べた");
        one("橋は閉鎖。\n\n佐藤さん（29）は「毎日が実験です」と話した。", "佐藤", "話した");
        one("橋は閉鎖。\n\n「増税はしない」と市長は明言した。", "市長", "明言した");
    }

    #[test]
    fn japanese_sources_are_topics() {
        one("橋は閉鎖。\n\n「橋は古い」と山田氏は述べた。", "山田", "述べた");
        one("橋は閉鎖。\n\n山田市長は会見で「必ず直す」と語った。", "山田市長", "語った");
        one("橋は閉鎖。\n\n市によると「けが人はいない」という。", "市", "によると");
    }

    #[test]
    fn a_chinese_pronoun_stays_open() {
        assert_eq!(speakers("桥梁关闭。\n\n“桥很旧，”她说。")[0].0, None);
    }
}
