using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace SearchPortal.Indexing;

/// <summary>
/// Makes an <see cref="ImpactFile"/> from a Lucene index, term by term; deleted documents are left out. An update takes over the impacts of
/// the large first segment from the file before (<see cref="KeptImpacts"/>) and works out only those of the documents after it.
/// </summary>
internal sealed class ImpactBuilder
{
    private readonly string field;
    private readonly IndexReader rest;
    private readonly int start;
    private readonly KeptImpacts? kept;
    private readonly int[] lengths;
    private readonly float averageLength;

    private ImpactBuilder(DirectoryReader reader, string field, KeptImpacts? kept)
    {
        (this.field, this.kept) = (field, kept);
        lengths = Lengths(reader, field);
        averageLength = ExactBm25Similarity.AverageLength(lengths.Sum(length => (long)length), lengths.Count(length => length > 0));
        if (kept?.AverageLength != averageLength) this.kept = null;
        start = this.kept is null ? 0 : kept!.Count;
        rest = this.kept is null ? reader : new MultiReader([.. reader.Leaves.Skip(1).Select(leaf => leaf.Reader)], closeSubReaders: false);
    }

    /// <summary>Writes the file.</summary>
    /// <param name="path">Must not exist.</param>
    /// <param name="reader">The whole index.</param>
    /// <param name="field">A field of the type <see cref="IndexSchema.Ranked"/>.</param>
    /// <param name="kept">What an update may take over; null for nothing.</param>
    public static void Write(string path, DirectoryReader reader, string field, KeptImpacts? kept = null) => new ImpactBuilder(reader, field, kept).Write(path);

    private void Write(string path)
    {
        using var file = new ImpactFileWriter(path);
        var terms = MultiFields.GetTerms(rest, field)?.GetEnumerator() ?? TermsEnum.EMPTY;
        var live = MultiFields.GetLiveDocs(rest);
        DocsEnum? postings = null;
        int known = 0, knownEnd = kept?.Terms ?? 0;
        bool hasNext = terms.MoveNext();
        while (hasNext || known < knownEnd)
        {
            int order = !hasNext ? -1 : known == knownEnd ? 1 : kept!.Term(known).SequenceCompareTo(Letters(terms.Term));
            var term = order > 0 ? Letters(terms.Term) : kept!.Term(known);
            if (order <= 0) kept!.Copy(known++, file);
            if (order >= 0) Add(postings = terms.Docs(live, postings, DocsFlags.FREQS), file);
            file.EndTerm(term);
            if (order >= 0) hasNext = terms.MoveNext();
        }
        file.Complete(averageLength);
    }

    private void Add(DocsEnum postings, ImpactFileWriter file)
    {
        for (int doc = postings.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.NextDoc())
            file.Add(start + doc, ExactBm25Similarity.Impact(postings.Freq, lengths[start + doc], averageLength));
    }

    private static ReadOnlySpan<byte> Letters(BytesRef term) => term.Bytes.AsSpan(term.Offset, term.Length);

    /// <summary>Length of every document; 0 for those that are deleted or do not have the field.</summary>
    private static int[] Lengths(DirectoryReader reader, string field)
    {
        int[] lengths = new int[reader.MaxDoc];
        var live = MultiFields.GetLiveDocs(reader);
        if (MultiDocValues.GetNormValues(reader, field) is not NumericDocValues norms) return lengths;
        for (int doc = 0; doc < lengths.Length; doc++)
            if (live is null || live.Get(doc)) lengths[doc] = (int)norms.Get(doc);
        return lengths;
    }
}
