//! Portuguese.

use super::Words;

#[rustfmt::skip] // A table.
pub(super) const WORDS: Words = Words {
    language: "pt",
    by: &[
        "por", "texto", "texto de", "texto e fotos", "texto e fotos de", "textos", "fotos", "fotos de", "foto de", "fotografia",
        "fotografias de", "entrevista", "entrevista de", "entrevista por", "escrito por", "reportagem de", "reportagem", "autor",
        "autora", "publicado por", "postado por", "ilustração", "ilustração de", "tradução", "tradução de", "receita de",
        "redação", "da redação",
    ],
    published: &["publicado em", "publicado", "publicada em", "postado em", "data", "lançado em", "enviado em", "em"],
    updated: &[
        "atualizado em", "atualizado", "atualizada em", "última atualização", "atualização", "modificado em",
        "última atualização em",
    ],
    and: &["e", "com"],
    roles: &[
        "repórter", "jornalista", "correspondente", "editor", "editora", "redator", "redatora", "fotógrafo", "fotógrafa",
        "colunista", "redação",
    ],
    months: [
        &["janeiro", "jan"], &["fevereiro", "fev"], &["março", "mar"], &["abril", "abr"], &["maio", "mai"], &["junho", "jun"],
        &["julho", "jul"], &["agosto", "ago"], &["setembro", "set"], &["outubro", "out"], &["novembro", "nov"], &["dezembro", "dez"],
    ],
    weekdays: &[
        "segunda", "terça", "quarta", "quinta", "sexta", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira",
        "sexta-feira", "sábado", "domingo", "seg", "ter", "qua", "qui", "sex", "sáb", "dom", "feira",
    ],
    glue: &["de", "do", "às", "à", "as", "em"],
    clock: &["h", "horas", "min"],
    units: &[
        "segundo", "segundos", "minuto", "minutos", "min", "hora", "horas", "h", "dia", "dias", "d", "semana", "semanas", "mês",
        "meses", "ano", "anos",
    ],
    ago: &["há", "atrás"],
    near_days: &["ontem", "hoje"],
    kickers: &[
        "análise", "opinião", "exclusivo", "urgente", "entrevista", "reportagem", "crônica", "crónica", "editorial", "coluna",
        "perfil", "crítica", "resenha", "ao vivo",
    ],
    greetings: &[
        "olá", "oi", "bom dia", "boa tarde", "boa noite", "caro", "cara", "caros", "caras", "querido", "querida", "queridos",
        "queridas", "prezado", "prezada", "prezados", "pessoal", "gente",
    ],
    farewells: &[
        "obrigado", "obrigada", "muito obrigado", "muito obrigada", "até", "abraço", "abraços", "um abraço", "beijos", "um beijo",
        "saudações", "atenciosamente", "cordialmente", "com carinho", "boa", "bom", "feliz", "tchau", "nos vemos", "cuidem-se",
    ],
    invitations: &[
        "nos comentários", "comente", "comenta", "conte para", "conta pra", "conta para", "conte nos", "conta aqui", "me conta",
        "conte-me", "conte-nos", "diga-me", "diga", "escreva para", "escreve-nos", "responda", "deixe seu", "deixe um comentário",
        "deixa aqui", "sua opinião", "tua opinião", "o que você acha", "o que vocês acham", "e você", "e vocês", "e tu", "abaixo",
        "vote", "compartilhe sua", "partilha a tua",
    ],
    you: &[
        "você", "vocês", "seu", "sua", "seus", "suas", "tu", "te", "teu", "tua", "ti", "vos", "contigo", "alguém", "acha",
        "acham", "prefere", "preferem", "faria", "gostaria",
    ],
    question: &[
        "que", "o que", "qual", "quais", "quem", "onde", "quando", "como", "por que", "porquê", "porque", "quanto", "quantos",
        "quantas",
    ],
    corrections: &["correção", "errata", "retificação", "erramos"],
    updates: &["atualização", "edit", "editado", "edição"],
    editor_notes: &["nota do editor", "nota da editora", "nota da redação", "nota", "nota do autor", "nota da autora"],
    captions: &["foto", "fotos", "fotografia", "imagem", "ilustração", "gráfico", "vídeo", "mapa", "fonte", "crédito", "legenda"],
    share_requests: &[
        "compartilhe", "compartilhem", "compartilha", "por favor, compartilhe", "por favor compartilhe", "partilhe", "partilhem",
        "partilha", "salve este", "salva este", "salve esse", "salva esse", "guarde este", "encaminhe", "marque", "marca",
        "espalhe", "repasse",
    ],
    openers: &["eu", "nós", "mas", "e", "agora", "isso", "isto", "já", "não", "sim", "hoje", "é", "era", "ninguém", "tudo", "então", "aí"],
    dangling: &[
        "de", "a", "o", "os", "as", "e", "ou", "que", "em", "por", "para", "com", "um", "uma", "do", "da", "dos", "das", "ao",
        "no", "na", "nos", "nas", "se", "não", "seu", "sua", "é", "como", "mas", "mais", "sem", "sobre", "entre", "pelo", "pela",
    ],
    see_also: &[
        "leia também", "leia mais", "saiba mais", "veja também", "relacionado", "relacionados", "veja mais", "ler mais",
        "ler também", "confira também", "você também pode gostar",
    ],
    site_lines: &[
        "publicidade", "anúncio", "ir para a receita", "pular para a receita", "imprimir receita", "ir para o conteúdo",
        "pular para o conteúdo", "ouvir artigo", "ouça este conteúdo", "patrocinado", "conteúdo patrocinado", "continue lendo",
        "ver mais", "copiar link", "compartilhar artigo", "entrar", "ver no navegador", "continua depois da publicidade",
        "continua após a publicidade",
    ],
    site_starts: &[
        "inscreva-se", "assine", "assine a", "subscreva", "siga-nos", "siga a gente", "siga", "siga o", "siga a", "nos siga",
        "junte-se", "entre no canal", "entre no grupo", "compartilhe", "compartilhar", "compartilhe isso", "compartilhe em",
        "partilhar", "partilhe", "tags", "marcadores", "etiquetas", "categorias", "categoria", "temas", "assuntos",
        "arquivado em", "publicado em", "publicado por", "postado por", "escrito por", "sobre o autor", "sobre a autora", "sobre",
        "todos os direitos reservados", "direitos reservados", "copyright", "newsletter", "apoie", "doe", "seja membro",
        "mais de", "mais sobre", "mais notícias", "notícias relacionadas", "artigos relacionados", "posts relacionados",
        "leia também", "você também pode", "veja também", "mais lidas", "mais lidos", "post anterior", "próximo post", "anterior",
        "próximo", "voltar ao topo", "política de privacidade", "cancelar inscrição", "deixe um comentário", "comentários",
        "baixe o app", "imprimir", "salvar", "contato", "contacto", "edição:",
    ],
    site_buttons: &[
        "seguir", "seguindo", "ouvir", "curtir", "gosto", "salvar", "guardar", "comentar", "compartilhar", "partilhar", "início",
        "menu", "ajuda", "privacidade", "termos", "contato", "imprimir", "enviar", "copiar", "responder", "ver mais", "anterior",
        "próximo", "publicidade", "facebook", "twitter", "whatsapp", "tenho interesse", "vou", "comentários",
    ],
    mail_subject: &["assunto"],
    mail_from: &["de", "remetente"],
    mail_date: &["data", "enviado", "enviada em", "enviado em"],
    mail_other: &["para", "responder para", "anexos"],
    author_box: &["escreve", "vive", "é", "mora", "cobre"],
};
