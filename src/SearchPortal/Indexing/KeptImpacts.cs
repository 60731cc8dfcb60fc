using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace SearchPortal.Indexing;

/// <summary>
/// Impacts of the former generation that hold in the next: those of the documents of the first segment, while it is the same segment and
/// documents are as long on average as before. Documents that are deleted by now are passed over.
/// </summary>
internal sealed class KeptImpacts : IDisposable
{
    private readonly ImpactFile file;
    private readonly IBits? live;

    private KeptImpacts(ImpactFile file, AtomicReader segment)
    {
        this.file = file;
        live = segment.LiveDocs;
        Count = segment.MaxDoc;
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
            var impacts = postings.ImpactsAt(starts[i], window.Count);
            var documents = postings.DocumentsAt(starts[i], window.Count);
            for (int at = 0; at < documents.Length; at++)
            {
                int document = window.Window * ImpactFile.WindowSize + documents[at];
                if (document >= Count) return;
                if (live is null || live.Get(document)) to.Add(document, impacts[at]);
            }
        }
    }

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();

    private static string? FirstSegment(string former)
    {
        using var directory = FSDirectory.Open(Path.Combine(former, GenerationFiles.Lucene));
        var segments = new SegmentInfos();
        segments.Read(directory);
        return segments.Count == 0 ? null : segments[0].Info.Name;
    }
}
