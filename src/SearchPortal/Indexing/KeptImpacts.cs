using Lucene.Net.Index;
using Lucene.Net.Store;

namespace SearchPortal.Indexing;

/// <summary>
/// Impacts of the former generation that hold in the next: those of the documents of the first segment, while it is the same segment and
/// documents are as long on average as before. Documents that are deleted by now are passed over.
/// </summary>
internal sealed class KeptImpacts : IDisposable
{
    private readonly ImpactFile file;
    private readonly List<int> gone = [];

    private KeptImpacts(ImpactFile file, AtomicReader segment)
    {
        this.file = file;
        Count = segment.MaxDoc;
        var live = segment.LiveDocs;
        if (live is null) return;
        for (int document = 0; document < Count; document++) if (!live.Get(document)) gone.Add(document);
    }

    /// <summary>Documents of the segment, deleted ones too.</summary>
    public int Count { get; }

    /// <summary>Mean length of documents that the impacts were worked out with.</summary>
    public float AverageLength => file.AverageLength;

    /// <summary>How many terms there are.</summary>
    public int Terms => file.All.To;

    /// <summary>A term in UTF-8, by number.</summary>
    public ReadOnlySpan<byte> Term(int number) => file.Letters[number];

    /// <summary>What can be taken over; null when the first segment is another one.</summary>
    /// <param name="former">Folder of the former generation.</param>
    /// <param name="name">Of the file.</param>
    /// <param name="reader">The whole index.</param>
    public static KeptImpacts? Find(string former, string name, DirectoryReader reader)
    {
        if (reader.Leaves.Count == 0 || reader.Leaves[0].AtomicReader is not SegmentReader first || first.SegmentName != FirstSegment(former)) return null;
        return new KeptImpacts(new ImpactFile(Path.Combine(former, name)), first);
    }

    /// <summary>Adds the documents of a term that are still there.</summary>
    public void Copy(int term, ImpactFileWriter to)
    {
        var postings = file.Postings(term);
        var starts = postings.Starts();
        for (int i = 0; i < starts.Length; i++)
        {
            var window = postings.Windows[i];
            if (window.Window * ImpactFile.WindowSize >= Count) return;
            CopyLiving(window.Window, postings.DocumentsAt(starts[i], window.Count), postings.ImpactsAt(starts[i], window.Count), to);
        }
    }

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();

    /// <summary>Adds the runs between the documents that are gone.</summary>
    private void CopyLiving(int window, ReadOnlySpan<ushort> documents, ReadOnlySpan<ushort> impacts, ImpactFileWriter to)
    {
        int start = window * ImpactFile.WindowSize, from = 0, last = CountBelow(documents, Count - start);
        for (int i = FirstGone(start); i < gone.Count && gone[i] < start + ImpactFile.WindowSize; i++)
        {
            int end = CountBelow(documents, gone[i] - start);
            to.Add(window, documents[from..end], impacts[from..end]);
            from = end < last && documents[end] == gone[i] - start ? end + 1 : end;
        }
        to.Add(window, documents[from..last], impacts[from..last]);
    }

    private int FirstGone(int from)
    {
        int found = gone.BinarySearch(from);
        return found < 0 ? ~found : found;
    }

    private static int CountBelow(ReadOnlySpan<ushort> documents, int end)
    {
        if (end > ushort.MaxValue) return documents.Length;
        int found = documents.BinarySearch((ushort)end);
        return found < 0 ? ~found : found;
    }

    private static string? FirstSegment(string former)
    {
        using var directory = FSDirectory.Open(Path.Combine(former, GenerationFiles.Lucene));
        var segments = new SegmentInfos();
        segments.Read(directory);
        return segments.Count == 0 ? null : segments[0].Info.Name;
    }
}
