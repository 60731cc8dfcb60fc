using System.Collections.Frozen;
using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>What the entry types of BibTeX and biblatex are here.</summary>
internal static class BibtexTypes
{
    private static readonly FrozenDictionary<string, PublicationType> Types = new Dictionary<string, PublicationType>
    {
        ["article"] = PublicationType.JournalArticle,
        ["suppperiodical"] = PublicationType.JournalArticle,
        ["review"] = PublicationType.JournalArticle,
        ["inproceedings"] = PublicationType.ConferencePaper,
        ["conference"] = PublicationType.ConferencePaper,
        ["incollection"] = PublicationType.Chapter,
        ["inbook"] = PublicationType.Chapter,
        ["inreference"] = PublicationType.Chapter,
        ["bookinbook"] = PublicationType.Chapter,
        ["suppbook"] = PublicationType.Chapter,
        ["suppcollection"] = PublicationType.Chapter,
        ["book"] = PublicationType.Book,
        ["mvbook"] = PublicationType.Book,
        ["booklet"] = PublicationType.Book,
        ["phdthesis"] = PublicationType.Thesis,
        ["mastersthesis"] = PublicationType.Thesis,
        ["bachelorsthesis"] = PublicationType.Thesis,
        ["thesis"] = PublicationType.Thesis,
        ["techreport"] = PublicationType.Report,
        ["report"] = PublicationType.Report,
        ["unpublished"] = PublicationType.Preprint,
        ["preprint"] = PublicationType.Preprint,
        ["online"] = PublicationType.WebPage,
        ["electronic"] = PublicationType.WebPage,
        ["www"] = PublicationType.WebPage,
        ["webpage"] = PublicationType.WebPage,
        ["software"] = PublicationType.Software,
        ["softwareversion"] = PublicationType.Software,
        ["dataset"] = PublicationType.Dataset,
        ["data"] = PublicationType.Dataset,
        ["patent"] = PublicationType.Patent,
        ["presentation"] = PublicationType.Talk,
        ["talk"] = PublicationType.Talk,
        ["misc"] = PublicationType.Document,
        ["manual"] = PublicationType.Document,
        ["document"] = PublicationType.Document,
        ["standard"] = PublicationType.Document,
        ["artwork"] = PublicationType.Document,
        ["audio"] = PublicationType.Document,
        ["video"] = PublicationType.Document,
        ["image"] = PublicationType.Document,
        ["letter"] = PublicationType.Document,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Volumes = FrozenSet.ToFrozenSet(
        ["proceedings", "mvproceedings", "collection", "mvcollection", "reference", "mvreference", "periodical", "set", "xdata"]);

    /// <summary>Whether an entry only holds others together and is not a publication by itself.</summary>
    public static bool IsVolume(string type) => Volumes.Contains(type);

    /// <summary>Whether other entries inherit from entries of this type.</summary>
    public static bool IsParent(string type) => IsVolume(type) || type is "book" or "mvbook";

    /// <summary>The kind of publication; null for a type nobody declared.</summary>
    public static PublicationType? Find(string type) => Types.TryGetValue(type, out var found) ? found : null;
}
