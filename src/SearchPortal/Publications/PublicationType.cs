namespace SearchPortal.Publications;

/// <summary>The kinds of publication the portal tells apart, after the item types of the Citation Style Language 1.0.2.</summary>
public enum PublicationType
{
    /// <summary>CSL <c>document</c>: anything no other kind fits.</summary>
    Document,

    /// <summary>CSL <c>paper-conference</c>, workshops included.</summary>
    ConferencePaper,

    /// <summary>CSL <c>article-journal</c>.</summary>
    JournalArticle,

    /// <summary>CSL <c>article</c>: a preprint or working paper.</summary>
    Preprint,

    /// <summary>CSL <c>book</c>.</summary>
    Book,

    /// <summary>CSL <c>chapter</c>.</summary>
    Chapter,

    /// <summary>CSL <c>thesis</c>.</summary>
    Thesis,

    /// <summary>CSL <c>report</c>.</summary>
    Report,

    /// <summary>CSL <c>dataset</c>.</summary>
    Dataset,

    /// <summary>CSL <c>software</c>.</summary>
    Software,

    /// <summary>CSL <c>patent</c>.</summary>
    Patent,

    /// <summary>CSL <c>speech</c>: a talk or presentation.</summary>
    Talk,

    /// <summary>CSL <c>webpage</c>, blog posts included.</summary>
    WebPage,
}
