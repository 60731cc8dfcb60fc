using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Letters of the terms of an <see cref="ImpactFile"/> in UTF-8.</summary>
/// <param name="file">Holds them.</param>
/// <param name="ends">Offset of the ends of each term's letters.</param>
/// <param name="letters">Offset of the letters.</param>
internal readonly struct TermLetters(MappedFile file, long ends, long letters) : ISortedWords<byte>
{
    /// <inheritdoc/>
    public ReadOnlySpan<byte> this[int word]
    {
        get
        {
            int start = word == 0 ? 0 : End(word - 1);
            return file.Slice(letters + start, End(word) - start);
        }
    }

    private int End(int word) => MemoryMarshal.Read<int>(file.Slice(ends + 4L * word, 4));
}
