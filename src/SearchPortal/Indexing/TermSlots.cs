using System.Numerics;
using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>
/// Finds the number of a term of an <see cref="ImpactFile"/> by its hash: two or three lines of memory, where a binary search asks for a line at most of its steps.
/// A table with linear probing (Knuth, The Art of Computer Programming, volume 3, 6.4), at most two thirds full.
/// </summary>
/// <remarks>Each slot has 32 bits of hash and the term's number plus one, 0 for none, little endian.</remarks>
/// <param name="file">Holds them.</param>
/// <param name="offset">Where they begin.</param>
/// <param name="terms">How many terms there are.</param>
internal readonly struct TermSlots(MappedFile file, long offset, int terms)
{
    private const int SlotSize = 8;

    private readonly int count = Count(terms);

    /// <summary>The number of a term; -1 when there is no such term.</summary>
    /// <param name="term">UTF-8.</param>
    /// <param name="letters">Those of all terms.</param>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public int Find(ReadOnlySpan<byte> term, TermLetters letters)
    {
        uint hash = Hash(term);
        var slots = MemoryMarshal.Cast<byte, Slot>(file.Slice(offset, count * SlotSize));
        for (int at = (int)hash & (count - 1), left = count; left > 0; at = (at + 1) & (count - 1), left--)
        {
            var slot = slots[at];
            if (slot.Next == 0) return -1;
            if (slot.Hash == hash && letters[slot.Next - 1].SequenceEqual(term)) return slot.Next - 1;
        }
        throw new InvalidDataException("a table of terms is full");
    }

    /// <summary>The table of terms.</summary>
    /// <param name="ends">Ends of the terms' letters.</param>
    /// <param name="letters">The letters.</param>
    public static byte[] Build(ReadOnlySpan<int> ends, ReadOnlySpan<byte> letters)
    {
        int count = Count(ends.Length);
        byte[] table = new byte[count * SlotSize];
        var slots = MemoryMarshal.Cast<byte, Slot>(table.AsSpan());
        for (int term = 0, start = 0; term < ends.Length; start = ends[term++])
        {
            uint hash = Hash(letters[start..ends[term]]);
            int at = (int)hash & (count - 1);
            while (slots[at].Next != 0) at = (at + 1) & (count - 1);
            slots[at] = new Slot(hash, term + 1);
        }
        return table;
    }

    private static int Count(int terms) => (int)BitOperations.RoundUpToPowerOf2((uint)terms + (uint)terms / 2 + 1);

    /// <summary>FNV-1a, 32 bits (Fowler, Noll, Vo), its upper half mixed into the lower, which alone is used for places.</summary>
    private static uint Hash(ReadOnlySpan<byte> term)
    {
        uint hash = 2166136261;
        foreach (byte b in term) hash = (hash ^ b) * 16777619;
        return hash ^ (hash >> 15);
    }

    private readonly record struct Slot(uint Hash, int Next);
}
