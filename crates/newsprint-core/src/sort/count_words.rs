//! The words beside a number, lower case as [`fold`](super::leftovers::fold) writes them.

use crate::index::Index;

/// One of the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    Comments,
    Replies,
    Likes,
    Fillers,
    More,
    Show,
    Hide,
    Reading,
    Pages,
    One,
}

const ALL: [(List, &[&str]); 10] = [
    (List::Comments, COMMENTS),
    (List::Replies, REPLIES),
    (List::Likes, LIKES),
    (List::Fillers, FILLERS),
    (List::More, MORE),
    (List::Show, SHOW),
    (List::Hide, HIDE),
    (List::Reading, READING),
    (List::Pages, PAGES),
    (List::One, ONE),
];

/// The lists that a word stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lists(u16);

impl Lists {
    pub(super) const fn has(self, list: List) -> bool {
        self.0 >> list as u16 & 1 != 0
    }

    /// Whether the word may stand beside a number of comments or of reactions.
    pub(super) const fn is_beside_count(self) -> bool {
        self.0 & ((1 << List::Reading as u16) - 1) != 0
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The lists with the folded `word`.
pub(super) fn lists(word: &str) -> Lists {
    INDEX
        .find(word, |at| TEXTS.get(at) == Some(&word))
        .and_then(|at| LISTS.get(at))
        .copied()
        .unwrap_or_default()
}

const COUNT: usize = {
    let (mut count, mut list) = (0, 0);
    while list < ALL.len() {
        count += ALL[list].1.len();
        list += 1;
    }
    count
};

/// The words of all lists.
static TEXTS: [&str; COUNT] = {
    let mut texts = [""; COUNT];
    let (mut count, mut list) = (0, 0);
    while list < ALL.len() {
        let mut at = 0;
        while at < ALL[list].1.len() {
            texts[count] = ALL[list].1[at];
            count += 1;
            at += 1;
        }
        list += 1;
    }
    texts
};

static INDEX: Index<4096> = Index::of(&TEXTS);

/// The lists of each word of [`TEXTS`], at its first place.
static LISTS: [Lists; COUNT] = {
    let mut lists = [Lists(0); COUNT];
    let (mut count, mut list) = (0, 0);
    while list < ALL.len() {
        let mut at = 0;
        while at < ALL[list].1.len() {
            let place = &mut lists[INDEX.first(&TEXTS, count)];
            *place = place.and(Lists(1 << ALL[list].0 as u16));
            count += 1;
            at += 1;
        }
        list += 1;
    }
    lists
};

/// What readers write, in the forms that stand beside a number.
#[rustfmt::skip]
const COMMENTS: &[&str] = &[
    "comment", "comments", "response", "responses", "thought", "thoughts", "opinion", "opinions", "discussion", "conversation", "posts", "messages",
    "kommentar", "kommentare", "kommentaren", "gedanke", "gedanken", "meinungen", "beiträge", "beitrag", "leserkommentare", "lesermeinung", "lesermeinungen", "wortmeldung", "wortmeldungen", "postings",
    "commentaire", "commentaires", "réflexion", "réflexions", "réaction", "réactions", "avis", "contributions",
    "comentario", "comentarios", "opiniones", "pensamientos", "comentário", "comentários", "opiniões", "pensamentos", "coment",
    "commento", "commenti", "pensieri", "pensiero", "reactie", "reacties", "opmerking", "opmerkingen", "gedachte", "gedachten", "gedachtes", "berichten",
    "kommentarer", "tankar", "inlägg", "tanker", "indlæg", "innlegg", "bemærkninger",
    "kommentti", "kommenttia", "kommentit", "ajatus", "ajatusta", "viestiä",
    "komentarz", "komentarze", "komentarzy", "myśli", "opinie", "opinii", "wpisy", "komentář", "komentáře", "komentářů", "komentára", "komentárov", "komentár", "příspěvků", "příspěvky", "názory", "názorů",
    "megjegyzés", "hozzászólás", "hozzászólások", "komment", "vélemény", "comentariu", "comentarii", "gânduri", "yorum", "yorumlar", "görüş", "düşünce",
    "σχόλιο", "σχόλια", "σχολια", "σκέψεις",
    "комментарий", "комментария", "комментариев", "комментарии", "коммент", "комментов", "мысль", "мысли", "отзыв", "отзыва", "отзывов", "мнений", "сообщение", "сообщения", "сообщений",
    "коментар", "коментарі", "коментарів", "коментаря", "думки", "думок", "коментара", "коментари", "мнения", "komentar", "komentara", "komentari", "komentarji", "komentarjev", "komentarjevi",
    "diskuse", "diskuze", "diskusia", "diskussion", "keskustelu", "dyskusja", "discussione", "discussie", "názor", "komentaras", "komentarai", "komentarų", "komentārs", "komentāri", "kommentaari", "comentaris", "comentari", "iruzkin",
    "תגובה", "תגובות", "הערות", "תעליق", "تعليق", "تعليقات", "تعليقا", "تعليقًا", "تعليقان", "التعليقات", "نظر", "نظرات", "دیدگاه", "دیدگاه‌ها", "نظر:", "تبصرہ", "تبصرے",
    "टिप्पणी", "टिप्पणियां", "टिप्पणियाँ", "टिप्पणियों", "কমেন্ট", "মন্তব্য", "মন্তব্যগুলি", "টি", "কருத்து", "கருத்துகள்", "கருத்துரைகள்", "వ్యాఖ్యలు",
    "件のコメント", "コメント", "コメント数", "件", "コメント一覧", "件のコメント:", "個のコメント", "のコメント", "件のレビュー", "通の返信コメント",
    "条评论", "评论", "則留言", "留言", "條留言", "条留言", "條評論", "評論", "个评论", "全部评论", "共", "条", "則回應", "回應", "條回應", "个想法", "条点评", "跟帖", "条跟帖", "最新评论", "精彩评论", "網友評論", "网友评论", "则评论", "篇留言",
    "댓글", "개의 댓글", "개", "개의댓글", "댓글수", "의견", "개의 의견", "전체댓글", "전체",
    "nhận", "xét", "bình", "luận", "ý", "kiến", "ความคิดเห็น", "รายการ", "pemikiran", "ulasan", "pendapat", "maoni", "puna",
];

/// Answers to a comment.
#[rustfmt::skip]
const REPLIES: &[&str] = &[
    "reply", "replies", "answer", "answers", "antwort", "antworten", "réponse", "réponses", "respuesta", "respuestas", "resposta", "respostas",
    "risposta", "risposte", "antwoord", "antwoorden", "svar", "vastaus", "vastausta", "vastaukset", "odpowiedź", "odpowiedzi", "odpověď", "odpovědi", "odpovědí", "odpoveď", "odpovede",
    "válasz", "válaszok", "răspuns", "răspunsuri", "yanıt", "yanıtı", "yanıtlar", "cevap", "απάντηση", "απαντήσεις", "ответ", "ответа", "ответов", "ответы",
    "відповідь", "відповіді", "відповідей", "отговор", "отговора", "odgovor", "odgovora", "odgovori", "atsakymas", "atsakymai", "תשובה", "תשובות", "رد", "ردود", "ردًا", "ردا", "پاسخ", "پاسخ‌ها",
    "जवाब", "उत्तर", "件の返信", "返信", "条回复", "回复", "則回覆", "條回覆", "回覆", "个回复", "개의 답글", "답글", "balasan", "trả", "lời", "phản", "hồi", "câu", "การตอบกลับ", "respostes",
];

/// What readers do without words.
#[rustfmt::skip]
const LIKES: &[&str] = &[
    "like", "likes", "dislike", "dislikes", "point", "points", "vote", "votes", "upvote", "upvotes", "downvotes", "share", "shares", "restack", "restacks", "repost", "reposts", "retweets", "boosts", "favorites", "favourites", "reaction", "reactions", "clap", "claps", "view", "views", "reads", "follower", "followers", "subscribers", "recommend", "recommends", "recommendations", "recommended", "people", "others", "helpful", "bookmarks", "quotes",
    "gefällt", "mir", "gefällt-mir-angaben", "punkt", "punkte", "stimmen", "mal", "geteilt", "aufrufe", "empfehlungen", "j'aime", "aime", "partages", "partage", "vues", "voix", "me", "gusta", "gustas", "puntos", "punto", "votos", "voto", "compartidos", "veces", "compartido", "visitas", "visualizaciones",
    "curtida", "curtidas", "gostos", "pontos", "compartilhamentos", "partilhas", "visualizações", "mi", "piace", "punti", "voti", "condivisioni", "visualizzazioni", "vind-ik-leuks", "leuk", "stemmen", "punten", "gedeeld", "weergaven", "gillar", "gilla-markeringar", "delningar", "poäng", "röster", "liker", "delinger", "delinger", "stemmer", "tykkäys", "tykkäystä", "jakoa", "pistettä", "polubienia", "polubień", "polubienie", "punktów", "punkty", "głosów", "udostępnień", "udostępnienia", "líbí", "se", "to", "sdílení", "bodů", "hlasů",
    "beğeni", "beğenme", "paylaşım", "puan", "oy", "görüntüleme", "kedvelés", "megosztás", "pont", "aprecieri", "distribuiri", "puncte", "μου", "αρέσει", "κοινοποιήσεις", "πόντοι", "нравится", "лайк", "лайка", "лайков", "баллов", "балла", "балл", "голосов", "голоса", "голос", "репостов", "просмотров", "просмотра", "поделились", "вподобань", "вподобання", "балів", "поширень", "לייקים", "אהבו", "שיתופים", "إعجاب", "إعجابًا", "إعجابات", "مشاركة", "مشاركات", "نقاط", "نقطة", "پسند", "امتیاز",
    "件のいいね", "いいね", "いいね!", "シェア", "件", "ポイント", "票", "赞", "讚", "个赞", "個讚", "点赞", "次分享", "分享", "分", "人赞同", "人觉得赞", "次浏览", "阅读", "좋아요", "공감", "공유", "명", "추천", "suka", "poin", "dibagikan", "lượt", "thích", "chia", "sẻ", "điểm", "पसंद",
];

/// Small words between.
#[rustfmt::skip]
const FILLERS: &[&str] = &[
    "all", "of", "the", "total", "user", "reader", "readers", "so", "far", "new", "on", "to", "and", "this", "article", "post", "story", "in", "article's", "approved", "public", "published", "top", "recent", "latest",
    "alle", "zu", "auf", "diesem", "artikel", "insgesamt", "dieser", "und", "der", "die", "neue", "tous", "les", "toutes", "de", "sur", "et", "du", "à", "pour", "todos", "los", "las", "sobre", "en", "y", "el", "os", "em", "e", "tutti", "i", "gli", "su", "di", "op", "voor", "alla", "av", "till", "om", "kaikki", "kpl", "wszystkie", "wszystkich", "do", "na", "všechny", "všech", "k", "összes", "la", "toate", "tüm", "όλα", "τα", "все", "всего", "всех", "к", "на", "всі", "усього", "כל", "جميع", "كل", "على", "همه", "सभी", "すべての", "全", "全部", "共", "이", "semua", "tất", "cả", "i",
    "comment-count", "#",
];

/// There is more than is shown.
#[rustfmt::skip]
const MORE: &[&str] = &[
    "more", "other", "older", "newer", "previous", "weitere", "mehr", "weiteren", "autres", "plus", "autre", "más", "otros", "otras", "mais", "outros", "altri", "altre", "altro", "meer", "andere", "fler", "äldre", "flere", "lisää", "muuta", "więcej", "kolejne", "inne", "dalších", "další", "daha", "fazla", "további", "alte", "mai", "multe", "ακόμα", "ещё", "еще", "ще", "остальные", "עוד", "نוספים", "أخرى", "المزيد", "دیگر", "その他", "もっと", "更多", "其他", "더보기", "더", "lainnya", "thêm", "khác",
];

/// They have to be asked for.
#[rustfmt::skip]
const SHOW: &[&str] = &[
    "show", "view", "see", "load", "read", "expand", "open", "display", "anzeigen", "zeigen", "einblenden", "laden", "lesen", "ansehen", "voir", "afficher", "lire", "charger", "ver", "mostrar", "cargar", "leer", "carregar", "ler", "exibir", "vedi", "mostra", "leggi", "carica", "visualizza", "bekijk", "bekijken", "toon", "lees", "weergeven", "tonen", "visa", "läs", "se", "vis", "les", "læs", "näytä", "lue", "zobacz", "pokaż", "czytaj", "wyświetl", "zobrazit", "zobraziť", "číst", "mutasd", "megtekintése", "megjelenítése", "vezi", "afișează", "citește", "göster", "gör", "oku", "görüntüle", "εμφάνιση", "προβολή", "показать", "посмотреть", "смотреть", "читать", "открыть", "показати", "переглянути", "читати", "הצג", "ראה", "عرض", "مشاهدة", "اقرأ", "نمایش", "देखें", "दिखाएं", "を表示", "件の返信を表示", "コメントを見る", "すべて見る", "件のコメントを見る", "件の返信を見る", "查看", "查看全部", "展开", "展開", "查看所有", "보기", "모두", "lihat", "tampilkan", "xem", "hiển", "thị", "ดู",
];

/// They are open and can be closed again.
#[rustfmt::skip]
const HIDE: &[&str] = &[
    "hide", "collapse", "ausblenden", "verbergen", "einklappen", "masquer", "ocultar", "esconder", "nascondi", "verberg", "dölj", "skjul", "piilota", "ukryj", "skrýt", "skryť", "elrejtése", "ascunde", "gizle", "απόκρυψη", "скрыть", "свернуть", "приховати", "сховати", "הסתר", "إخفاء", "پنهان", "छिपाएं", "件の返信を非表示", "を非表示", "收起", "隐藏", "隱藏", "숨기기", "접기", "sembunyikan", "ẩn", "ซ่อน",
];

/// Time to read.
#[rustfmt::skip]
const READING: &[&str] = &[
    "min", "mins", "minute", "minutes", "read", "reading", "time", "lesezeit", "minuten", "minuto", "minutos", "de", "lectura", "leitura", "lecture", "temps", "tiempo", "tempo", "di", "lettura", "minuti", "leestijd", "lästid", "minuter", "läsning", "læsetid", "minutter", "lesetid", "lukuaika", "minuuttia", "czytania", "minut", "minuty", "czas", "čtení", "dakika", "okuma", "süresi", "dk", "мин", "минут", "минуты", "чтения", "на", "чтение", "время", "хв", "хвилин", "читання", "分で読めます", "分", "分钟阅读", "分鐘閱讀", "阅读时间", "분", "읽기", "menit", "baca", "phút", "đọc",
];

/// Pages of a list.
#[rustfmt::skip]
const PAGES: &[&str] = &[
    "page", "pages", "seite", "página", "pagina", "sida", "side", "sivu", "strona", "strana", "stránka", "oldal", "sayfa", "σελίδα", "страница", "стр", "сторінка", "halaman", "trang", "ページ", "页", "頁", "페이지",
];

/// One, written out, at the front of a header.
pub(super) const ONE: &[&str] = &[
    "one", "ein", "eine", "un", "una", "une", "um", "uma", "uno", "één", "een", "en", "ett", "et", "yksi",
    "jeden", "jedna", "jedno", "bir", "egy", "один", "одна", "одно",
];

/// What says that nobody has written, or nobody may.
#[rustfmt::skip]
pub(super) const NONE: &[&str] = &[
    "no comments", "no comments yet", "the comments to this entry are closed", "comments for this thread are now closed", "this discussion is closed for comments", "this entry is now closed for comments", "no responses yet", "no replies yet", "comments are closed", "comments closed", "comments off", "comments are turned off", "comments are disabled", "commenting is closed", "there are no comments yet", "be the first to comment", "be the first to leave a comment", "start the discussion", "this post has no comments",
    "keine kommentare", "noch keine kommentare", "kommentare sind geschlossen", "die kommentarfunktion ist geschlossen", "die kommentarfunktion ist deaktiviert", "kommentare sind deaktiviert",
    "aucun commentaire", "aucun commentaire pour le moment", "pas de commentaire", "les commentaires sont fermés", "les commentaires sont clos", "commentaires fermés",
    "no hay comentarios", "sin comentarios", "aún no hay comentarios", "los comentarios están cerrados", "comentarios cerrados", "comentarios desactivados",
    "nenhum comentário", "sem comentários", "ainda não há comentários", "os comentários estão fechados", "comentários encerrados", "os comentários estão encerrados",
    "nessun commento", "ancora nessun commento", "i commenti sono chiusi", "commenti disabilitati",
    "geen reacties", "geen opmerkingen", "nog geen reacties", "reacties zijn gesloten", "reageren niet meer mogelijk", "reacties uitgeschakeld",
    "inga kommentarer", "inga kommentarer än", "kommentarer är stängda", "kommentarer inaktiverade", "ingen kommentarer", "der er lukket for kommentarer", "kommentarer er stengt", "kommentarer lukket", "ei kommentteja", "kommentit on suljettu",
    "brak komentarzy", "komentarze wyłączone", "możliwość komentowania została wyłączona", "komentowanie wyłączone", "žádné komentáře", "komentáře jsou uzavřeny", "žiadne komentáre",
    "nincsenek megjegyzések", "nincs hozzászólás", "niciun comentariu", "comentariile sunt închise", "hiç yorum yok", "yorum yok", "henüz yorum yok", "yorumlar kapalı", "yorumlar kapatıldı",
    "δεν υπάρχουν σχόλια", "τα σχόλια είναι κλειστά", "комментариев нет", "нет комментариев", "комментариев пока нет", "комментарии закрыты", "комментарии отключены", "комментарии запрещены",
    "немає коментарів", "коментарів немає", "коментарі закрито", "няма коментари", "nema komentara", "нема коментара", "cap comentari",
    "אין תגובות", "ليست هناك تعليقات", "لا توجد تعليقات", "لا تعليقات", "التعليقات مغلقة", "هیچ نظری موجود نیست", "بدون دیدگاه", "दृष्टि", "कोई टिप्पणी नहीं",
    "コメントはありません", "コメントなし", "まだコメントはありません", "コメントは受け付けていません。", "没有评论", "暂无评论", "还没有评论", "评论已关闭", "沒有留言", "尚無留言", "댓글 없음", "댓글이 없습니다", "아직 댓글이 없습니다",
    "tidak ada komentar", "belum ada komentar", "komentar ditutup", "không có nhận xét nào", "chưa có bình luận", "chưa có bình luận nào", "ไม่มีความคิดเห็น",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_in_its_lists_and_in_no_other() {
        for word in TEXTS {
            for (list, words) in ALL {
                assert_eq!(lists(word).has(list), words.contains(&word), "{word:?}");
            }
        }
        assert_eq!(lists("ferry"), Lists::default());
    }
}
