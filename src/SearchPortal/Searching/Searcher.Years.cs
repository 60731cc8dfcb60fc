using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <content>Counts over years and over those who write together, from columns in memory.</content>
public sealed partial class Searcher
{
    /// <summary>The years of several searches, within the time of one. Never fails for what a visitor asked.</summary>
    public Trend Compare(TrendRequest request)
    {
        var time = new SearchTime(MostTime);
        var whole = Years("");
        return new(request, request.Texts.Count == 0 ? [whole] : [.. request.Texts.Take(TrendRequest.MaximumTexts).Select(Years)], whole);

        SearchResult Years(string text) => Search(request.Search(text) with { Size = 0, FacetSize = 0 }, time.Rest());
    }

    /// <summary>The values of a facet with the most publications, most first, then by value, and their years.</summary>
    /// <param name="field">The facet.</param>
    /// <param name="size">At most this many.</param>
    public IReadOnlyList<ValueYears> ByYear(FacetField field, int size)
    {
        var counter = columns[field].NewCounter();
        for (int doc = 0; doc < columns.Count; doc++) counter.Count(doc);
        return ByYear(field, size, counter, Enumerable.Range(0, columns.Count));
    }

    /// <summary>The same for the publications of one author.</summary>
    /// <param name="field">The facet.</param>
    /// <param name="authorId">Id of the author.</param>
    /// <param name="size">At most this many.</param>
    public IReadOnlyList<ValueYears> ByYear(FacetField field, string authorId, int size)
    {
        var documents = DocumentsOf(authorId);
        var counter = columns[field].NewCounter();
        foreach (int doc in documents) counter.Count(doc);
        return ByYear(field, size, counter, documents);
    }

    /// <summary>Whom an author signs publications with most, and who of them sign the same ones: one pass over the author's publications.</summary>
    /// <param name="authorId">Id of the author.</param>
    /// <param name="size">At most this many co-authors.</param>
    public CoAuthorship WrittenWith(string authorId, int size)
    {
        var column = columns[FacetField.Author];
        var documents = DocumentsOf(authorId);
        var counter = column.NewCounter();
        foreach (int doc in documents) counter.Count(doc);
        int[] chosen = [.. counter.Top(size + 1).Where(ordinal => column.Values[ordinal] != authorId).Take(size)];
        var pairs = new PairTally(column, chosen);
        foreach (int doc in documents) pairs.Count(doc);
        return new([.. chosen.Select(ordinal => labels.Count(FacetField.Author, ordinal, counter[ordinal], []))], pairs.Pairs());
    }

    private List<ValueYears> ByYear(FacetField field, int size, FacetCounter counter, IEnumerable<int> documents)
    {
        int[] chosen = counter.Top(size);
        var tally = new YearTally(columns, field, chosen);
        foreach (int doc in documents) tally.Count(doc);
        return [.. chosen.Select((ordinal, row) => new ValueYears(columns[field].Values[ordinal], labels.Label(field, ordinal), counter[ordinal], tally.Of(row)))];
    }

    private List<int> DocumentsOf(string authorId)
    {
        var found = new List<int>();
        if (generation.Leaf?.GetTermDocsEnum(new Term(IndexSchema.AuthorId, authorId)) is not DocsEnum documents) return found;
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) found.Add(documents.DocID);
        return found;
    }
}
