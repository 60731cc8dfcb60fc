using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace SearchPortal.Indexing;

/// <summary>Writes an <see cref="ImpactFile"/> from a Lucene index, term by term; deleted documents are left out.</summary>
internal sealed class ImpactFileWriter
{
    private readonly IndexReader reader;
    private readonly string field;
    private readonly IBits? live;
    private readonly int[] lengths;
    private readonly float averageLength;
    private readonly List<int> ends = [];
    private readonly List<int> counts = [];
    private readonly List<long> offsets = [];
    private readonly List<byte> letters = [];
    private readonly List<ImpactWindow> windows = [];
    private readonly List<ushort> documents = [];
    private readonly List<ushort> impacts = [];

    private ImpactFileWriter(IndexReader reader, string field)
    {
        (this.reader, this.field) = (reader, field);
        live = MultiFields.GetLiveDocs(reader);
        lengths = new int[reader.MaxDoc];
        averageLength = ReadLengths();
    }

    /// <summary>Writes the file.</summary>
    /// <param name="path">Must not exist.</param>
    /// <param name="reader">The whole index.</param>
    /// <param name="field">A field of the type <see cref="IndexSchema.Ranked"/>.</param>
    public static void Write(string path, IndexReader reader, string field) => new ImpactFileWriter(reader, field).Write(path);

    private void Write(string path)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
        file.Write(stackalloc byte[ImpactFile.HeadSize]);
        if (MultiFields.GetTerms(reader, field) is Terms terms) WritePostings(file, terms.GetEnumerator());
        while (file.Position % 8 != 0) file.WriteByte(0);
        Span<long> head = [offsets.Count, file.Position, file.Position + 4L * ends.Count, 0, 0];
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(ends)));
        file.Write(CollectionsMarshal.AsSpan(letters));
        while (file.Position % 8 != 0) file.WriteByte(0);
        head[3] = file.Position;
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(counts)));
        while (file.Position % 8 != 0) file.WriteByte(0);
        head[4] = file.Position;
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(offsets)));
        file.Position = 0;
        file.Write(MemoryMarshal.AsBytes(head));
    }

    private void WritePostings(FileStream file, TermsEnum terms)
    {
        DocsEnum? postings = null;
        while (terms.MoveNext())
        {
            postings = terms.Docs(live, postings, DocsFlags.FREQS);
            Collect(postings);
            if (documents.Count == 0) continue;
            letters.AddRange(terms.Term.Bytes.AsSpan(terms.Term.Offset, terms.Term.Length));
            ends.Add(letters.Count);
            counts.Add(documents.Count);
            offsets.Add(file.Position);
            Write(file);
        }
    }

    private void Collect(DocsEnum postings)
    {
        windows.Clear();
        documents.Clear();
        impacts.Clear();
        int begun = -1;
        for (int doc = postings.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.NextDoc())
        {
            int window = doc / ImpactFile.WindowSize;
            if (window != begun) windows.Add(new ImpactWindow(begun = window, 0));
            windows[^1] = new ImpactWindow(window, windows[^1].Count + 1);
            documents.Add((ushort)doc);
            impacts.Add(ExactBm25Similarity.Impact(postings.Freq, lengths[doc], averageLength));
        }
    }

    private void Write(FileStream file)
    {
        int count = windows.Count;
        file.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in count)));
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(windows)));
        int from = 0;
        foreach (var window in windows)
        {
            file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(documents).Slice(from, window.Count)));
            file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(impacts).Slice(from, window.Count)));
            from += window.Count;
        }
    }

    /// <summary>Reads the length of every live document, and gives the mean of those that have one.</summary>
    private float ReadLengths()
    {
        var norms = MultiDocValues.GetNormValues(reader, field);
        long sum = 0;
        int documents = 0;
        for (int doc = 0; norms is not null && doc < lengths.Length; doc++)
        {
            if (live is not null && !live.Get(doc)) continue;
            lengths[doc] = (int)norms.Get(doc);
            sum += lengths[doc];
            if (lengths[doc] > 0) documents++;
        }
        return ExactBm25Similarity.AverageLength(sum, documents);
    }
}
