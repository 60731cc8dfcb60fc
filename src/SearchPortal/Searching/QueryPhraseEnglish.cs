namespace SearchPortal.Searching;

/// <summary>The English words of a <see cref="QueryPhrase"/>.</summary>
internal static class QueryPhraseEnglish
{
    /// <summary>The pattern of a phrase.</summary>
    public static string Of(QueryPhrase phrase) => phrase.Kind switch
    {
        QueryPhraseKind.Plain => "{0}",
        QueryPhraseKind.Quoted => "“{0}”",
        QueryPhraseKind.Near => "“{0}” within {1} words",
        QueryPhraseKind.Beginning => "words beginning with {0}",
        QueryPhraseKind.Ending => "words ending in {0}",
        QueryPhraseKind.Like => "words like {0}",
        QueryPhraseKind.SpelledLike => "words spelled like {0}",
        QueryPhraseKind.Range => "{0}–{1}",
        QueryPhraseKind.Group => "({0})",
        QueryPhraseKind.Not => "not {0}",
        QueryPhraseKind.OrLater => "{0} or later",
        QueryPhraseKind.OrEarlier => "{0} or earlier",
        QueryPhraseKind.AnyOf => " or ",
        QueryPhraseKind.AllOf => " and ",
        QueryPhraseKind.With => "with",
        QueryPhraseKind.Without => "without",
        QueryPhraseKind.Since => "since",
        QueryPhraseKind.Until => "until",
        QueryPhraseKind.In => "in",
        QueryPhraseKind.Field => $"{Field((string)phrase.Parts[0]).Noun} {{1}}",
        QueryPhraseKind.FieldLead => Field((string)phrase.Parts[0]).Lead,
        _ => throw new ArgumentOutOfRangeException(nameof(phrase)),
    };

    private static (string Lead, string Noun) Field(string name) => name switch
    {
        "author" => ("by author", "author"),
        "title" => ("in the title", "in the title"),
        "abstract" => ("in the abstract", "in the abstract"),
        "venue" => ("in venue", "venue"),
        "topic" => ("on topic", "topic"),
        "type" => ("of type", "type"),
        "doi" => ("with DOI", "DOI"),
        "arxiv" => ("with arXiv number", "arXiv number"),
        "key" => ("with key", "key"),
        "has" => ("with a link to", "a link to"),
        "url" => ("linking to", "a link to"),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
