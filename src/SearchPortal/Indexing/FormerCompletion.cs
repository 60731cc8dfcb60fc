using System.Text;

namespace SearchPortal.Indexing;

/// <summary>What the former generation's completion says of papers and authors that are still the same, so that their words need not be cut out again.</summary>
internal sealed class FormerCompletion : IDisposable
{
    private readonly CompletionFile file;
    private readonly LabelFile authors;
    private readonly Dictionary<long, int> papers;
    private readonly int[] entryOfAuthor;
    private int nextAuthor;

    /// <summary>Opens a generation's completion.</summary>
    /// <param name="folder">The generation's folder.</param>
    public FormerCompletion(string folder)
    {
        file = new CompletionFile(Path.Combine(folder, CompletionFile.Name));
        authors = new LabelFile(Path.Combine(folder, GenerationFiles.Authors));
        papers = new Dictionary<long, int>(file.Count);
        for (int entry = file.Start(CompletionKind.Paper); entry < file.End(CompletionKind.Paper); entry++) papers[file.Reference(entry)] = entry;
        entryOfAuthor = new int[authors.Count];
        Array.Fill(entryOfAuthor, -1);
        for (int entry = file.Start(CompletionKind.Author); entry < file.End(CompletionKind.Author); entry++)
            entryOfAuthor[CompletionReference.Ordinal(file.Reference(entry))] = entry;
    }

    /// <summary>All words.</summary>
    public CompletionDictionary Words => file.Words;

    /// <summary>How many words there are.</summary>
    public int WordCount => file.Words.All.To;

    /// <summary>Words of an entry, see <see cref="SequenceWord"/>.</summary>
    public ReadOnlySpan<int> Sequence(int entry) => file.Sequence(entry);

    /// <summary>The entry of a paper.</summary>
    /// <param name="record">Offset of its record, which is the same in both generations.</param>
    /// <returns>-1 when it had none.</returns>
    public int FindPaper(long record) => papers.GetValueOrDefault(record, -1);

    /// <summary>The entry of an author; to be asked in the order of ids.</summary>
    /// <param name="id">The author.</param>
    /// <param name="label">Id and spellings now, as the labels hold them.</param>
    /// <returns>-1 when the author had none, or other spellings.</returns>
    public int FindAuthor(string id, ReadOnlySpan<byte> label)
    {
        byte[] sought = Encoding.UTF8.GetBytes(id);
        while (nextAuthor < authors.Count)
        {
            var known = authors[nextAuthor];
            int order = new RecordReader(known).TextBytes().SequenceCompareTo(sought);
            if (order > 0) return -1;
            nextAuthor++;
            if (order == 0) return known.SequenceEqual(label) ? entryOfAuthor[nextAuthor - 1] : -1;
        }
        return -1;
    }

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        file.Dispose();
        authors.Dispose();
    }
}
