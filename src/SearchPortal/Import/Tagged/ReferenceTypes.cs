using System.Collections.Frozen;
using SearchPortal.Publications;

namespace SearchPortal.Import.Tagged;

/// <summary>The names that EndNote has for its types of references, which other programs use too.</summary>
internal static class ReferenceTypes
{
    private static readonly FrozenDictionary<string, PublicationType> Types = new Dictionary<string, PublicationType>
    {
        ["journal article"] = PublicationType.JournalArticle,
        ["article"] = PublicationType.JournalArticle,
        ["electronic article"] = PublicationType.JournalArticle,
        ["magazine article"] = PublicationType.JournalArticle,
        ["newspaper article"] = PublicationType.JournalArticle,
        ["review"] = PublicationType.JournalArticle,
        ["conference paper"] = PublicationType.ConferencePaper,
        ["conference proceedings"] = PublicationType.ConferencePaper,
        ["proceedings article"] = PublicationType.ConferencePaper,
        ["book section"] = PublicationType.Chapter,
        ["book chapter"] = PublicationType.Chapter,
        ["electronic book section"] = PublicationType.Chapter,
        ["encyclopedia"] = PublicationType.Chapter,
        ["dictionary"] = PublicationType.Chapter,
        ["book"] = PublicationType.Book,
        ["edited book"] = PublicationType.Book,
        ["electronic book"] = PublicationType.Book,
        ["classical work"] = PublicationType.Book,
        ["thesis"] = PublicationType.Thesis,
        ["dissertation"] = PublicationType.Thesis,
        ["ph.d. thesis"] = PublicationType.Thesis,
        ["report"] = PublicationType.Report,
        ["government document"] = PublicationType.Report,
        ["technical report"] = PublicationType.Report,
        ["unpublished work"] = PublicationType.Preprint,
        ["preprint"] = PublicationType.Preprint,
        ["computer program"] = PublicationType.Software,
        ["software"] = PublicationType.Software,
        ["dataset"] = PublicationType.Dataset,
        ["aggregated database"] = PublicationType.Dataset,
        ["online database"] = PublicationType.Dataset,
        ["patent"] = PublicationType.Patent,
        ["web page"] = PublicationType.WebPage,
        ["electronic source"] = PublicationType.WebPage,
        ["blog"] = PublicationType.WebPage,
        ["presentation"] = PublicationType.Talk,
        ["generic"] = PublicationType.Document,
        ["manuscript"] = PublicationType.Document,
        ["pamphlet"] = PublicationType.Document,
        ["standard"] = PublicationType.Document,
        ["audiovisual material"] = PublicationType.Document,
        ["film or broadcast"] = PublicationType.Document,
        ["figure"] = PublicationType.Document,
        ["map"] = PublicationType.Document,
        ["personal communication"] = PublicationType.Document,
        ["online multimedia"] = PublicationType.Document,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind that a name stands for; null for a name EndNote does not have.</summary>
    public static PublicationType? Find(string name) => Types.TryGetValue(name, out var type) ? type : null;

    /// <summary>What only a preprint server has is a preprint, whatever the program's list of types made of it.</summary>
    /// <param name="type">What the record says.</param>
    /// <param name="container">Journal or book it appeared in; null for none.</param>
    /// <param name="hasArxiv">Whether it has an arXiv id.</param>
    public static PublicationType Refine(PublicationType type, string? container, bool hasArxiv)
    {
        bool canBe = type is PublicationType.Document or PublicationType.JournalArticle or PublicationType.WebPage or PublicationType.Report;
        bool isServer = container is not null && (container.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase) || container.Equals("CoRR", StringComparison.OrdinalIgnoreCase)
            || container.Equals("bioRxiv", StringComparison.OrdinalIgnoreCase) || container.Equals("medRxiv", StringComparison.OrdinalIgnoreCase));
        return canBe && (isServer || (hasArxiv && container is null && type != PublicationType.Report)) ? PublicationType.Preprint : type;
    }
}
