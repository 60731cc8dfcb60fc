using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SearchPortal.Analysis;

namespace SearchPortal.Searching;

/// <summary>The terms of one field that a pattern or a misspelt word means, the most frequent first. <see cref="WordExpansion"/> does it for all texts together.</summary>
/// <param name="reader">The index.</param>
/// <param name="time">How long it may take.</param>
internal sealed class TermExpansion(IndexReader reader, SearchTime time)
{
    private const int MaximumTerms = 256;
    private const int MaximumScanned = 2_000_000;
    private const int MaximumFuzzyTerms = 40;

    /// <summary>So many terms are a fraction of a millisecond.</summary>
    private const int Often = 1_024;

    /// <summary>Documents with a word in a field that fits a pattern of letters, <c>*</c> and <c>?</c>. All count alike.</summary>
    public Query Pattern(string field, string pattern)
    {
        string prefix = pattern[..pattern.AsSpan().IndexOfAny('*', '?')];
        var query = new BooleanQuery(disableCoord: true);
        foreach (string term in Fitting(field, prefix, pattern)) query.Add(new TermQuery(new Term(field, term)), Occur.SHOULD);
        return new ConstantScoreQuery(query);
    }

    /// <summary>Documents with a word in a field or one spelled nearly so; for words under five letters, one letter apart at most.</summary>
    public static Query Fuzzy(string field, QueryNode.Fuzzy fuzzy)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var token in TextTokenizer.Tokenize(fuzzy.Text).Where(token => !token.IsCompound))
        {
            string text = token.Word.Text;
            query.Add(new FuzzyQuery(new Term(field, text), text.Length < 5 ? 1 : fuzzy.Edits, Math.Min(1, text.Length - 1), MaximumFuzzyTerms, transpositions: true), Occur.SHOULD);
        }
        return query;
    }

    private List<string> Fitting(string field, string prefix, string pattern)
    {
        var found = new PriorityQueue<string, int>();
        if (MultiFields.GetTerms(reader, field) is not Terms terms) return [];
        var all = terms.GetEnumerator();
        if (all.SeekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) return [];
        int scanned = 0;
        do
        {
            if (scanned % Often == 0 && time.CutsShort()) break;
            string term = all.Term.Utf8ToString();
            if (!term.StartsWith(prefix, StringComparison.Ordinal) || ++scanned > MaximumScanned) break;
            // A word of removed papers alone has none.
            if (!WordPattern.Fits(pattern, term) || all.DocFreq is not (var documents and > 0)) continue;
            found.Enqueue(term, documents);
            if (found.Count > MaximumTerms) found.Dequeue();
        }
        while (all.MoveNext());
        return [.. found.UnorderedItems.Select(item => item.Element)];
    }
}
