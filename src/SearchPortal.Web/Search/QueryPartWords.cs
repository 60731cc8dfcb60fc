using SearchPortal.Searching;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Search;

/// <summary>A demand of a query, in words.</summary>
internal static class QueryPartWords
{
    /// <summary>How it narrows: "with", "in venue".</summary>
    public static string Lead(this QueryPart part) => part.LeadPhrase.In(Pattern);

    /// <summary>What is demanded.</summary>
    public static string Text(this QueryPart part) => part.TextPhrase.In(Pattern);

    private static string Pattern(QueryPhrase phrase) => phrase.Kind switch
    {
        QueryPhraseKind.Field => Sentence.Named($"QueryField_{phrase.Parts[0]}"),
        QueryPhraseKind.FieldLead => Sentence.Named($"QueryLead_{phrase.Parts[0]}"),
        var kind => Sentence.Word(kind),
    };
}
