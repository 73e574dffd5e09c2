//! Turkish.

use super::Words;

#[rustfmt::skip] // A table.
pub(super) const WORDS: Words = Words {
    language: "tr",
    by: &["yazan", "yazar", "haber", "metin", "fotoğraf", "fotoğraflar", "röportaj", "söyleşi", "hazırlayan", "çeviri"],
    published: &["yayınlanma", "yayın tarihi", "yayımlanma", "tarih", "yayınlanma tarihi"],
    updated: &["güncelleme", "güncellendi", "son güncelleme"],
    and: &["ve", "ile"],
    roles: &["muhabir", "muhabiri", "gazeteci", "editör", "fotoğrafçı", "yazar", "köşe"],
    months: [
        &["ocak", "oca"], &["şubat", "şub"], &["mart", "mar"], &["nisan", "nis"], &["mayıs", "may"], &["haziran", "haz"],
        &["temmuz", "tem"], &["ağustos", "ağu"], &["eylül", "eyl"], &["ekim", "eki"], &["kasım", "kas"], &["aralık", "ara"],
    ],
    weekdays: &["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"],
    glue: &["saat"],
    units: &["saniye", "dakika", "dk", "saat", "gün", "hafta", "ay", "yıl"],
    ago: &["önce"],
    near_days: &["dün", "bugün"],
    kickers: &["analiz", "görüş", "özel", "son dakika", "röportaj", "inceleme", "eleştiri"],
    greetings: &["merhaba", "selam", "sevgili", "değerli", "günaydın", "iyi akşamlar", "iyi günler"],
    farewells: &["teşekkürler", "teşekkür", "görüşmek", "görüşürüz", "sevgiler", "saygılar", "saygılarımla", "hoşça", "iyi", "kendinize"],
    invitations: &[
        "yorumlarda", "yorumlara", "yorum", "yazın", "bize yazın", "anlatın", "paylaşın", "siz ne", "ne düşünüyorsunuz", "ya siz",
        "peki siz", "aşağıda", "oy",
    ],
    you: &["siz", "sizin", "size", "sizce", "sen", "senin", "sana", "sence"],
    question: &["ne", "kim", "hangi", "nerede", "ne zaman", "neden", "niçin", "nasıl", "kaç"],
    corrections: &["düzeltme"],
    updates: &["güncelleme"],
    editor_notes: &["editörün notu", "not"],
    captions: &["fotoğraf", "foto", "görsel", "kaynak", "video", "harita"],
    share_requests: &["lütfen paylaşın", "bu yazıyı paylaşın", "paylaşın", "kaydedin"],
    openers: &["ben", "biz", "ama", "ve", "bu", "şimdi", "hayır", "evet"],
    dangling: &["ve", "bir", "bu", "ile", "için", "ama", "de", "da", "ki", "gibi", "daha", "çok"],
    clock: &[],
    see_also: &[
        "ayrıca okuyun", "ilgili haber", "devamını oku", "daha fazla", "bunları da okuyun",
    ],
    site_lines: &[
        "reklam", "tarife git", "içeriğe geç", "sponsorlu", "devamını oku", "daha fazla göster", "bağlantıyı kopyala",
        "giriş yap",
    ],
    site_starts: &[
        "abone ol", "abone olun", "bizi takip", "takip edin", "takip et", "bize katılın", "katılın", "paylaş", "paylaşın",
        "etiketler", "etiket", "kategoriler", "kategori", "konular", "yazar hakkında", "hakkımızda", "tüm hakları saklıdır",
        "bülten", "destek ol", "bağış", "ilgili haberler", "ilgili yazılar", "en çok okunanlar", "önceki yazı", "sonraki yazı",
        "başa dön", "gizlilik", "yorum yap", "yorumlar", "uygulamayı indir", "yazdır", "kaydet", "iletişim", "kaynak:",
    ],
    site_buttons: &[
        "takip et", "dinle", "beğen", "kaydet", "yorum", "paylaş", "ana sayfa", "menü", "yardım", "gizlilik", "iletişim",
        "yazdır", "gönder", "kopyala", "yanıtla", "önceki", "sonraki", "reklam", "yorumlar",
    ],
    mail_subject: &["konu"],
    mail_from: &["kimden", "gönderen"],
    mail_date: &["tarih"],
    mail_other: &["kime", "kime:"],
    author_box: &["yazıyor", "yaşıyor"],
};
