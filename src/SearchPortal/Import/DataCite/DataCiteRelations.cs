using System.Collections.Frozen;
using SearchPortal.Import.Json;

namespace SearchPortal.Import.DataCite;

/// <summary>DataCite's <c>relatedIdentifiers</c>. Those that are the same work in another version are read.</summary>
internal static class DataCiteRelations
{
    private const int MostVersions = 50;

    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(
        ["IsVersionOf", "HasVersion", "IsNewVersionOf", "IsPreviousVersionOf", "IsVariantFormOf", "IsOriginalFormOf", "IsIdenticalTo", "IsObsoletedBy", "Obsoletes"], StringComparer.OrdinalIgnoreCase);

    /// <summary>DOIs of the other versions, each once; an arXiv number as the DOI that arXiv gives it.</summary>
    public static IReadOnlyList<string> Versions(JsonFields fields) =>
        [.. fields.Objects("relatedIdentifiers").Where(IsVersion).Select(Doi).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(MostVersions)];

    /// <summary>The kinds of the other relations.</summary>
    public static IEnumerable<string> Unread(JsonFields fields) =>
        fields.Objects("relatedIdentifiers").Where(related => !IsVersion(related)).Select(related => related.Line("relationType")).OfType<string>();

    private static bool IsVersion(JsonFields related) => related.Line("relationType") is string kind && Kinds.Contains(kind);

    private static string? Doi(JsonFields related)
    {
        string? id = related.Text("relatedIdentifier");
        return related.Line("relatedIdentifierType") switch
        {
            "DOI" => IdentifierMention.FindDoi(id),
            "arXiv" => id is not null && IdentifierText.FindArxiv(id) is string arxiv ? $"10.48550/arXiv.{arxiv}" : null,
            _ => null,
        };
    }
}
