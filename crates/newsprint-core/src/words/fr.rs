//! French.

use super::Words;

#[rustfmt::skip] // A table.
pub(super) const WORDS: Words = Words {
    language: "fr",
    by: &[
        "par", "texte", "texte de", "textes", "texte et photos", "texte et photos de", "texte et photos :", "photos", "photos de", "photo de", "photographies", "photographies de", "propos recueillis par", "entretien", "entretien avec", "entretien :", "recueilli par", "écrit par", "rédigé par", "auteur", "autrice", "auteurs", "publié par", "un reportage de", "reportage de", "reportage", "illustration", "illustrations", "illustration de", "traduction", "traduction de", "une recette de", "rédaction",
    ],
    published: &[
        "publié le", "publié", "publiée le", "mis en ligne le", "paru le", "date", "le", "date de publication", "sorti le",
        "posté le", "envoyé le",
    ],
    updated: &[
        "mis à jour le", "mis à jour", "mise à jour le", "mise à jour", "modifié le", "actualisé le", "dernière mise à jour",
        "dernière mise à jour le",
    ],
    and: &["et", "avec"],
    roles: &[
        "journaliste", "correspondant", "correspondante", "rédacteur", "rédactrice", "reporter", "photographe", "rédaction",
        "chroniqueur", "chroniqueuse", "envoyé", "envoyée", "éditeur", "éditrice",
    ],
    months: [
        &["janvier", "janv"], &["février", "févr", "fév"], &["mars"], &["avril", "avr"], &["mai"], &["juin"],
        &["juillet", "juil"], &["août", "aout"], &["septembre", "sept"], &["octobre", "oct"], &["novembre", "nov"], &["décembre", "déc"],
    ],
    weekdays: &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mer", "jeu", "ven", "sam", "dim"],
    glue: &["à", "le", "du", "er", "de"],
    clock: &["h", "heures", "min"],
    units: &[
        "seconde", "secondes", "minute", "minutes", "min", "heure", "heures", "h", "jour", "jours", "j", "semaine", "semaines",
        "sem", "mois", "an", "ans", "année", "années",
    ],
    ago: &["il y a"],
    near_days: &["hier", "aujourd’hui", "aujourd'hui"],
    kickers: &[
        "analyse", "opinion", "exclusif", "entretien", "interview", "enquête", "reportage", "tribune", "chronique", "éditorial",
        "portrait", "récit", "critique", "en direct", "décryptage", "billet",
    ],
    greetings: &[
        "bonjour", "bonsoir", "salut", "cher", "chère", "chers", "chères", "coucou", "madame", "monsieur", "mesdames",
        "bienvenue",
    ],
    farewells: &[
        "merci", "à bientôt", "à demain", "à la semaine", "à la prochaine", "à très vite", "à dimanche", "à lundi", "à jeudi",
        "bien à", "cordialement", "amicalement", "bises", "bisous", "je vous embrasse", "bonne", "bon", "belle", "prenez soin",
        "salutations", "au revoir", "rendez-vous", "on se retrouve",
    ],
    invitations: &[
        "en commentaire", "dans les commentaires", "dites-moi", "dites-nous", "dis-moi", "dis-nous", "racontez-nous",
        "racontez-moi", "raconte", "écrivez-nous", "écrivez-moi", "répondez", "partagez vos", "partagez votre",
        "donnez votre avis", "votre avis", "ton avis", "qu’en pensez-vous", "qu'en pensez-vous", "et vous", "et toi", "à vous",
        "ci-dessous", "votez", "laissez un commentaire", "je lis tout", "à vos claviers",
    ],
    you: &["vous", "votre", "vos", "tu", "toi", "ton", "ta", "tes", "vôtre", "nous", "quelqu’un", "quelqu'un"],
    question: &[
        "que", "qui", "quoi", "quel", "quelle", "quels", "quelles", "où", "quand", "comment", "pourquoi", "combien", "est-ce",
        "qu’est-ce", "qu'est-ce",
    ],
    corrections: &["correction", "rectificatif", "erratum", "précision"],
    updates: &["mise à jour", "édit", "edit"],
    editor_notes: &[
        "note de la rédaction", "ndlr", "note de l’éditeur", "note de l'éditeur", "note de l’auteur", "note de l'auteur", "note",
        "nota",
    ],
    captions: &[
        "photo", "photos", "crédit photo", "crédit", "crédits", "image", "illustration", "légende", "infographie", "carte",
        "source", "vidéo",
    ],
    share_requests: &[
        "partagez", "merci de partager", "partage", "à partager", "faites tourner", "faites passer", "partagez cet",
        "partagez ce", "enregistrez", "taguez", "transférez", "n’hésitez pas à partager", "n'hésitez pas à partager",
        "svp partagez",
    ],
    openers: &[
        "je", "j’ai", "nous", "on", "mais", "et", "alors", "c’est", "c'est", "il", "elle", "ce", "ça", "voici", "voilà", "non",
        "oui", "personne", "tout", "puis",
    ],
    dangling: &[
        "de", "la", "le", "les", "et", "ou", "que", "qui", "en", "à", "par", "pour", "avec", "un", "une", "du", "des", "au",
        "aux", "se", "ne", "pas", "son", "sa", "ses", "est", "dans", "sur", "ce", "cette", "plus", "sans",
    ],
    see_also: &[
        "lire aussi", "à lire aussi", "à lire", "lire la suite", "en savoir plus", "voir aussi", "sur le même sujet",
        "à voir aussi", "à lire également", "lire également",
    ],
    site_lines: &[
        "publicité", "annonce", "aller à la recette", "aller au contenu", "imprimer la recette", "contenu sponsorisé",
        "sponsorisé", "écouter l’article", "écouter cet article", "lire la suite", "voir plus", "copier le lien", "se connecter",
        "voir dans le navigateur", "partager l’article", "partager cet article", "la suite après cette publicité",
        "article réservé aux abonnés",
    ],
    site_starts: &[
        "abonnez-vous", "abonne-toi", "s’abonner", "s'abonner", "suivez-nous", "suis-nous", "suivez-moi", "rejoignez",
        "rejoignez-nous", "inscrivez-vous", "partager sur", "partager", "partagez sur", "partager :", "tags", "mots-clés",
        "étiquettes", "catégories", "catégorie", "thèmes", "sujets", "classé dans", "publié dans", "publié par", "posté par",
        "écrit par", "à propos de l’auteur", "à propos de l'auteur", "à propos", "tous droits réservés", "droits réservés",
        "copyright", "newsletter", "soutenez", "soutenez-nous", "faire un don", "faites un don", "devenez membre",
        "plus d’articles", "plus d'articles", "à lire aussi", "sur le même sujet", "articles similaires", "articles liés",
        "articles connexes", "vous aimerez aussi", "les plus lus", "article précédent", "article suivant", "précédent", "suivant",
        "retour en haut", "haut de page", "politique de confidentialité", "mentions légales", "se désabonner", "se désinscrire",
        "laisser un commentaire", "commentaires", "télécharger l’application", "imprimer", "enregistrer", "lire aussi",
        "contactez-nous", "contact", "cet article vous a plu",
    ],
    site_buttons: &[
        "suivre", "abonné", "écouter", "j’aime", "j'aime", "enregistrer", "commenter", "partager", "accueil", "menu", "aide",
        "confidentialité", "conditions", "contact", "imprimer", "envoyer", "copier", "répondre", "voir plus", "précédent",
        "suivant", "publicité", "facebook", "twitter", "e-mail", "intéressé", "je participe", "commentaires", "s’abonner",
    ],
    mail_subject: &["objet", "sujet"],
    mail_from: &["de", "expéditeur"],
    mail_date: &["date", "envoyé", "envoyé le"],
    mail_other: &["à", "répondre à", "pièces jointes", "pour"],
    author_box: &["écrit", "vit", "est", "couvre", "travaille"],
};
