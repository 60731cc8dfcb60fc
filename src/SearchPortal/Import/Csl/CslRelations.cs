using System.Collections.Frozen;
using SearchPortal.Import.Json;

namespace SearchPortal.Import.Csl;

/// <summary>Crossref's <c>relation</c>: works that a work has to do with, by the kind of the tie. Those that are the same work in another version are read.</summary>
internal static class CslRelations
{
    private const int MostVersions = 50;

    private static readonly FrozenSet<string> Versions = FrozenSet.ToFrozenSet(
        [
            "is-preprint-of", "has-preprint", "is-version-of", "has-version", "is-manuscript-of", "has-manuscript", "is-replaced-by", "replaces", "is-variant-form-of",
            "is-original-form-of", "is-identical-to", "is-same-as",
        ],
        FieldName.Comparer);

    /// <summary>DOIs of the other versions of the work, each once; an arXiv number as the DOI that arXiv gives it.</summary>
    public static IReadOnlyList<string> OtherVersions(JsonFields fields)
    {
        if (fields.Inside("relation") is not { } relation) return [];
        return [.. relation.Names.Where(Versions.Contains).SelectMany(relation.Objects).Select(Doi).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(MostVersions)];
    }

    /// <summary>The kinds of ties that nothing is made of: "relation/has-review".</summary>
    public static IEnumerable<string> Unread(JsonFields fields) =>
        fields.Inside("relation") is { } relation ? relation.Names.Where(name => !Versions.Contains(name)).Select(name => $"relation/{name}") : [];

    private static string? Doi(JsonFields related)
    {
        string? id = related.Text("id");
        return related.Line("idType")?.ToLowerInvariant() switch
        {
            "doi" => IdentifierMention.FindDoi(id),
            "arxiv" => id is not null && IdentifierText.FindArxiv(id) is string arxiv ? $"10.48550/arXiv.{arxiv}" : null,
            _ => null,
        };
    }
}
