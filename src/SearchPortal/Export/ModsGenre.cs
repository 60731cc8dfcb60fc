using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>
/// What kinds of publication are in MODS: a MARC genre term where the list has one, always the term of CSL, and that of Zotero, which
/// calls its terms "local" and would else take a chapter for the book around it.
/// </summary>
internal static class ModsGenre
{
    /// <summary>Terms with the list each is from.</summary>
    public static IEnumerable<(string Term, string Authority)> Of(PublicationType type)
    {
        if (Marc(type) is { } term) yield return (term, "marcgt");
        yield return (type.Csl(), "csl");
        if (Local(type) is { } own) yield return (own, "local");
    }

    /// <summary>The term of what contains it; null where the container's kind is not known.</summary>
    public static string? OfHost(PublicationType type) => type switch
    {
        PublicationType.ConferencePaper => "conference publication",
        PublicationType.JournalArticle => "periodical",
        PublicationType.Chapter => "book",
        _ => null,
    };

    /// <summary>The kind of resource, a closed list of MODS.</summary>
    public static string Resource(PublicationType type) => type is PublicationType.Software or PublicationType.Dataset ? "software, multimedia" : "text";

    private static string? Local(PublicationType type) => type switch
    {
        // The host tells papers of conferences and journals; by a word here bibutils takes a paper for the proceedings.
        PublicationType.Preprint => "preprint",
        PublicationType.Chapter => "bookSection",
        PublicationType.Software => "computerProgram",
        PublicationType.Talk => "presentation",
        PublicationType.Dataset => "dataset",
        _ => null,
    };

    private static string? Marc(PublicationType type) => type switch
    {
        PublicationType.Book => "book",
        PublicationType.Thesis => "thesis",
        PublicationType.Report => "technical report",
        PublicationType.Patent => "patent",
        PublicationType.WebPage => "web site",
        _ => null,
    };
}
