using Lucene.Net.Index;
using Lucene.Net.Util;

namespace SearchPortal.Indexing;

/// <summary>
/// An index with removed documents that counts as one without them: how many documents have a term and how many there are
/// is told of the living ones alone. Only their numbers keep the gaps.
/// </summary>
internal sealed class LiveLeaf : FilterAtomicReader
{
    private readonly FixedBitSet live;
    private readonly int[] removed;

    private LiveLeaf(AtomicReader input)
        : base(input)
    {
        live = new FixedBitSet(input.MaxDoc);
        for (int doc = 0; doc < input.MaxDoc; doc++)
            if (input.LiveDocs.Get(doc)) live.Set(doc);
        removed = [.. Enumerable.Range(0, input.MaxDoc).Where(doc => !live.Get(doc))];
    }

    /// <summary>Numbers of the living documents.</summary>
    public override IBits LiveDocs => live;

    /// <inheritdoc/>
    public override Fields Fields => m_input.Fields is Fields fields ? new LiveFields(fields, this) : null!;

    /// <summary>All segments of an index as one; null when it holds no document.</summary>
    public static AtomicReader? Of(DirectoryReader reader)
    {
        if (reader.Leaves.Count == 0) return null;
        var leaf = reader.Leaves.Count == 1 ? reader.Leaves[0].AtomicReader : SlowCompositeReaderWrapper.Wrap(reader);
        return leaf.LiveDocs is null ? leaf : new LiveLeaf(leaf);
    }

    /// <summary>How many of the documents on a list were removed.</summary>
    internal int CountRemoved(DocsEnum documents)
    {
        int count = 0, next = 0;
        int doc = documents.Advance(removed[0]);
        while (doc != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS)
        {
            int place = Array.BinarySearch(removed, next, removed.Length - next, doc);
            if (place >= 0) count++;
            next = place >= 0 ? place + 1 : ~place;
            if (next == removed.Length) break;
            doc = documents.Advance(removed[next]);
        }
        return count;
    }

    private sealed class LiveFields(Fields input, LiveLeaf leaf) : FilterFields(input)
    {
        public override Terms GetTerms(string field) => m_input.GetTerms(field) is Terms terms ? new LiveTerms(terms, leaf) : null!;
    }

    private sealed class LiveTerms(Terms input, LiveLeaf leaf) : FilterTerms(input)
    {
        public override int DocCount => Math.Min(base.DocCount, leaf.NumDocs);

        public override TermsEnum GetEnumerator() => new LiveTermsEnum(m_input.GetEnumerator(), leaf, skips: false);

        public override TermsEnum GetEnumerator(TermsEnum reuse) => GetEnumerator();

        public override TermsEnum Intersect(Lucene.Net.Util.Automaton.CompiledAutomaton compiled, BytesRef startTerm) =>
            new LiveTermsEnum(m_input.Intersect(compiled, startTerm), leaf, skips: true);
    }

    /// <param name="input">All terms.</param>
    /// <param name="leaf">Knows the removed documents.</param>
    /// <param name="skips">Whether terms that no living document has are passed over; a walk over a whole dictionary would take too long for it and meets them with 0 documents.</param>
    private sealed class LiveTermsEnum(TermsEnum input, LiveLeaf leaf, bool skips) : FilterTermsEnum(input)
    {
        private DocsEnum? documents;

        public override int DocFreq => m_input.DocFreq - leaf.CountRemoved(documents = m_input.Docs(null, documents, DocsFlags.NONE));

        public override bool MoveNext()
        {
            while (m_input.MoveNext())
                if (!skips || DocFreq > 0) return true;
            return false;
        }

        public override bool SeekExact(BytesRef text) => m_input.SeekExact(text);

        public override void SeekExact(BytesRef term, TermState state) => m_input.SeekExact(term, state);

        public override TermState GetTermState() => m_input.GetTermState();
    }
}
