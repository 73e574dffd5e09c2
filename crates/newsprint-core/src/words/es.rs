//! Spanish.

use super::Words;

#[rustfmt::skip] // A table.
pub(super) const WORDS: Words = Words {
    language: "es",
    by: &[
        "por", "texto", "textos", "texto de", "texto y fotos", "texto y fotos de", "texto y fotografías", "textos y fotos", "fotos", "fotos de", "fotografía", "fotografías", "fotografía de", "foto de", "entrevista", "entrevista de", "escrito por", "redacción", "autor", "autora", "autores",
        "publicado por", "crónica de", "una crónica de", "reportaje de", "ilustración", "ilustración de", "ilustraciones", "traducción", "traducción de", "receta de", "palabras y fotos de",
    ],
    published: &["publicado el", "publicado", "publicada el", "fecha", "fecha de publicación", "lanzado el", "enviado el", "publicación"],
    updated: &["actualizado", "actualizado el", "actualizada el", "última actualización", "actualización", "modificado el"],
    and: &["y", "e"],
    roles: &[
        "redactor", "redactora", "corresponsal", "periodista", "editor", "editora", "reportera", "reportero", "fotógrafo",
        "fotógrafa", "redacción", "columnista", "enviada", "enviado", "colaborador", "colaboradora",
    ],
    months: [
        &["enero", "ene"], &["febrero", "feb"], &["marzo", "mar"], &["abril", "abr"], &["mayo", "may"], &["junio", "jun"],
        &["julio", "jul"], &["agosto", "ago"], &["septiembre", "setiembre", "sept", "sep", "set"], &["octubre", "oct"], &["noviembre", "nov"], &["diciembre", "dic"],
    ],
    weekdays: &["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lun", "mié", "jue", "vie", "sáb", "dom"],
    glue: &["de", "del", "a", "las", "la", "el", "en"],
    clock: &["h", "hs", "hrs", "horas"],
    units: &[
        "segundo", "segundos", "minuto", "minutos", "min", "hora", "horas", "h", "día", "días", "semana", "semanas", "mes",
        "meses", "año", "años",
    ],
    ago: &["hace"],
    near_days: &["ayer", "hoy"],
    kickers: &[
        "análisis", "opinión", "exclusiva", "última hora", "entrevista", "crónica", "reportaje", "editorial", "columna",
        "crítica", "reseña", "perfil", "en directo",
    ],
    greetings: &[
        "hola", "buenos días", "buenas", "buenas tardes", "buenas noches", "querida", "querido", "queridas", "queridos",
        "estimado", "estimada", "estimados", "estimadas", "amigos",
    ],
    farewells: &[
        "gracias", "muchas gracias", "hasta", "nos vemos", "un abrazo", "abrazos", "saludos", "un saludo", "besos", "un beso",
        "atentamente", "cordialmente", "con cariño", "feliz", "buen", "buena", "que tengas", "que tengan", "os leo", "cuídense",
        "cuidaos",
    ],
    invitations: &[
        "en los comentarios", "déjame", "déjanos", "dejad", "cuéntame", "cuéntanos", "cuéntamelo", "cuéntanoslo", "contadnos",
        "contadme", "cuéntenos", "escríbenos", "escríbeme", "escríbannos", "comenta", "comparte tu", "responde", "os leo",
        "te leo", "los leo", "dinos", "dime", "vota", "abajo", "qué opinas", "qué opináis", "qué piensas", "y tú", "tu turno",
        "te toca",
    ],
    you: &[
        "tú", "tu", "tus", "te", "ti", "usted", "ustedes", "vosotros", "vosotras", "vuestro", "vuestra", "os", "contigo", "crees",
        "opinas", "prefieres", "has", "tienes", "harías", "irías", "alguien",
    ],
    question: &[
        "qué", "cuál", "cuáles", "quién", "quiénes", "dónde", "cuándo", "cómo", "por qué", "cuánto", "cuántos", "cuánta",
        "cuántas",
    ],
    corrections: &["corrección", "fe de errores", "fe de erratas", "rectificación", "aclaración"],
    updates: &["actualización", "edito", "editado", "edición"],
    editor_notes: &[
        "nota del editor", "nota de la editora", "nota de la redacción", "nota de redacción", "nota", "n. de la r",
        "nota del autor", "nota de la autora",
    ],
    captions: &["foto", "fotos", "fotografía", "imagen", "ilustración", "gráfico", "vídeo", "video", "mapa", "fuente", "crédito"],
    share_requests: &[
        "comparte", "compartid", "compartan", "comparte este", "comparte esto", "por favor, comparte", "por favor comparte",
        "guarda este", "guarda esta", "reenvía", "difunde", "difusión", "etiqueta a", "pásalo", "compártelo",
    ],
    openers: &["yo", "nosotros", "pero", "y", "ahora", "esto", "eso", "ya", "no", "sí", "hoy", "es", "era", "nadie", "todo", "así"],
    dangling: &[
        "de", "la", "el", "los", "las", "y", "o", "que", "en", "a", "por", "para", "con", "un", "una", "del", "al", "se", "no",
        "su", "sus", "es", "como", "pero", "más", "sin", "sobre", "entre", "lo",
    ],
    see_also: &[
        "lee también", "lea también", "leer más", "más información", "relacionado", "relacionados", "te puede interesar",
        "ver también", "también te puede interesar", "noticia relacionada", "le puede interesar", "lee más", "no te pierdas",
        "boletín",
    ],
    site_lines: &[
        "publicidad", "anuncio", "ir a la receta", "saltar a la receta", "imprimir receta", "ir al contenido",
        "saltar al contenido", "escuchar artículo", "escucha este artículo", "contenido patrocinado", "patrocinado",
        "continúa leyendo", "seguir leyendo", "ver más", "copiar enlace", "compartir artículo", "iniciar sesión",
        "ver en el navegador",
    ],
    site_starts: &[
        "suscríbete", "suscríbete a", "suscribirse", "suscríbase", "síguenos", "sígueme", "síguenos en", "síguenos:", "únete",
        "únete a", "comparte en", "compartir en", "compartir", "comparte este", "comparte:", "comparte esto", "etiquetas",
        "etiqueta", "categorías", "categoría", "temas", "archivado en", "publicado en", "publicado por", "escrito por",
        "sobre el autor", "sobre la autora", "acerca de", "todos los derechos reservados", "derechos reservados", "copyright",
        "copyleft", "boletín", "newsletter", "hazte socio", "hazte socia", "apóyanos", "dona", "más noticias", "más sobre",
        "más de", "noticias relacionadas", "artículos relacionados", "entradas relacionadas", "relacionado", "te puede interesar",
        "también te puede interesar", "lo más leído", "lo más visto", "entrada anterior", "entrada siguiente", "anterior",
        "siguiente", "volver arriba", "política de privacidad", "aviso legal", "darse de baja", "deja un comentario",
        "comentarios", "edición:", "descarga la app", "canal de", "imprimir", "guardar", "leer más", "contacto", "contacta",
    ],
    site_buttons: &[
        "seguir", "siguiendo", "escuchar", "me gusta", "guardar", "comentar", "compartir", "inicio", "menú", "ayuda",
        "privacidad", "términos", "contacto", "imprimir", "enviar", "copiar", "responder", "ver más", "anterior", "siguiente",
        "publicidad", "facebook", "twitter", "correo", "interesado", "asistiré", "comentarios", "suscribirse",
    ],
    mail_subject: &["asunto"],
    mail_from: &["de", "remitente"],
    mail_date: &["fecha", "enviado", "enviado el"],
    mail_other: &["para", "responder a", "adjuntos"],
    author_box: &["escribe", "cubre", "vive", "es", "trabaja"],
};
