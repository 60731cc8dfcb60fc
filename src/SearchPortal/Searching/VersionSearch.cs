using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Import;
using SearchPortal.Import.Merging;
using SearchPortal.Indexing;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Finds the other versions of a work in a generation, by the rules of <see cref="MergeRules"/>: who is found finds the other too.</summary>
internal sealed class VersionSearch(GenerationReader generation, Func<int, Publication> read)
{
    /// <summary>The publication with the keys of all its versions: those it names by key first, then the others by year.</summary>
    public Publication Complete(Publication paper)
    {
        var found = Documents(paper).Distinct().Select(read).Where(other => other.Key != paper.Key).ToList();
        var stated = paper.OtherVersions.Select(key => generation.Keys.Moved.GetValueOrDefault(key, key)).Where(key => key != paper.Key).Distinct().ToList();
        if (found.Count == 0 && stated.SequenceEqual(paper.OtherVersions)) return paper;
        return paper with { OtherVersions = [.. stated.Union(found.OrderBy(other => other.Year).ThenBy(other => other.Key, StringComparer.Ordinal).Select(other => other.Key))] };
    }

    private IEnumerable<int> Documents(Publication paper)
    {
        foreach (int doc in OfTitle(paper)) yield return doc;
        foreach (int doc in paper.FormerKeys.Prepend(paper.Key).SelectMany(key => Find(VersionTerm.Naming(key)))) yield return doc;
        foreach (int doc in Own(paper.Identifiers).Where(IsOfOne).SelectMany(term => Find(VersionTerm.Naming(term)))) yield return doc;
        foreach (int doc in paper.VersionDois.SelectMany(VersionTerm.Named).Where(IsOfOne).SelectMany(Find)) yield return doc;
    }

    private IEnumerable<int> OfTitle(Publication paper)
    {
        var found = Find(VersionTerm.Title(paper));
        if (found.Count < 2) return [];
        var print = Print(paper);
        return found.Where(doc => MergeRules.AreVersions(print, Print(read(doc))));
    }

    private static MergePrint Print(Publication paper) => MergePrint.Of(paper, WorkPrint.Of(paper));

    private static IEnumerable<string> Own(Identifiers ids)
    {
        if (ids.Doi is string doi) yield return IdentifierTerm.Doi(doi);
        if (ids.Arxiv is string arxiv) yield return IdentifierTerm.Arxiv(arxiv);
    }

    // Volumes lend their DOI to many papers: it names none of them.
    private bool IsOfOne(string term) => Find(term).Count == 1;

    private List<int> Find(string term)
    {
        var found = new List<int>();
        if (generation.Leaf?.GetTermDocsEnum(new Term(IndexSchema.Identifier, term)) is not DocsEnum documents) return found;
        for (int doc = documents.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS && found.Count < MergePlan.MostCompared; doc = documents.NextDoc()) found.Add(doc);
        return found;
    }
}
