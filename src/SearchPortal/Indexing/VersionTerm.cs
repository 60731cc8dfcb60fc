using System.Globalization;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Terms by which versions of one work find each other. They stand in the field of identifiers.</summary>
internal static class VersionTerm
{
    /// <summary>What versions of one work have together: the letters and digits of the title, folded.</summary>
    public static string Title(Publication p) =>
        "title:" + Fingerprint.Of(TextFolding.Letters(p.Title)).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Identifiers under which a DOI that names a version is found: itself, and the number that arXiv made it of.</summary>
    public static IEnumerable<string> Named(string doi) => IdentifierMention.FindArxiv(doi) is string arxiv ? [IdentifierTerm.Doi(doi), IdentifierTerm.Arxiv(arxiv)] : [IdentifierTerm.Doi(doi)];

    /// <summary>What a paper has that names another one as its version.</summary>
    /// <param name="other">Key of the other, or one of its identifiers as a term.</param>
    public static string Naming(string other) => "versionof:" + other;

    /// <summary>The terms of a publication.</summary>
    public static IEnumerable<string> AllOf(Publication p) =>
        p.VersionDois.SelectMany(Named).Concat(p.OtherVersions).Select(Naming).Distinct(StringComparer.Ordinal).Prepend(Title(p));
}
