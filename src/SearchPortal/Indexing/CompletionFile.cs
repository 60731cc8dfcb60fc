using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>
/// What a search box can complete to: topics, venues, authors and papers by the words of their names and titles. Entries are numbered
/// by kind, within a kind the most used first, so that any list of entries ascends from the best. Read where it lies: a table of the
/// sections (offset and length in bytes, 64 bits each, little endian), then the sections.
/// </summary>
internal sealed class CompletionFile : IDisposable
{
    /// <summary>Name in the generation's folder.</summary>
    public const string Name = "completion.bin";

    /// <summary>How many kinds of entries there are.</summary>
    public const int Kinds = 4;

    private readonly MappedFile file;
    private readonly long[] table;

    /// <summary>Maps a file.</summary>
    public CompletionFile(string path)
    {
        file = new MappedFile(path);
        table = MemoryMarshal.Cast<byte, long>(file.Slice(0, CompletionSections.TableLength)).ToArray();
    }

    /// <summary>How many entries.</summary>
    public int Count => End(CompletionKind.Paper);

    /// <summary>All words.</summary>
    public CompletionDictionary Words => new(Section<int>(CompletionSection.WordStarts), Section<char>(CompletionSection.Letters));

    /// <summary>Entries in the alphabetical order of their texts.</summary>
    public ReadOnlySpan<int> Alphabetical => Section<int>(CompletionSection.Alphabetical);

    /// <summary>First entry of a kind.</summary>
    public int Start(CompletionKind kind) => Section<int>(CompletionSection.Bounds)[(int)kind];

    /// <summary>One past the last entry of a kind.</summary>
    public int End(CompletionKind kind) => Section<int>(CompletionSection.Bounds)[(int)kind + 1];

    /// <summary>What an entry stands for.</summary>
    public long Reference(int entry) => Section<long>(CompletionSection.References)[entry];

    /// <summary>The words of an entry, see <see cref="SequenceWord"/>.</summary>
    public ReadOnlySpan<int> Sequence(int entry) => Part(CompletionSection.Sequences, CompletionSection.SequenceStarts, new(entry, entry + 1));

    /// <summary>The lists of some words, one after the other, see <see cref="CompletionPosting"/>.</summary>
    public ReadOnlySpan<int> Postings(WordRange words) => Part(CompletionSection.Postings, CompletionSection.PostingStarts, words);

    /// <summary>The best entries of a range with very many, by kind, see <see cref="CompletionPosting.RankedKey"/>; null for other ranges.</summary>
    public PrefixRow? FindPrefix(WordRange words)
    {
        var rows = Section<PrefixRow>(CompletionSection.Prefixes);
        int low = 0, high = rows.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = (rows[middle].From, -rows[middle].To).CompareTo((words.From, -words.To));
            if (order == 0) return rows[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// <summary>The best entries of a prefix.</summary>
    public ReadOnlySpan<int> Best(PrefixRow prefix) => Section<int>(CompletionSection.PrefixEntries).Slice(prefix.Start, prefix.Count);

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();

    private ReadOnlySpan<int> Part(CompletionSection section, CompletionSection starts, WordRange range)
    {
        var at = Section<int>(starts);
        int start = at[range.From];
        return Section<int>(section).Slice(start, at[range.To] - start);
    }

    private ReadOnlySpan<T> Section<T>(CompletionSection section)
        where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>(file.Slice(table[2 * (int)section], checked((int)table[2 * (int)section + 1])));
}
