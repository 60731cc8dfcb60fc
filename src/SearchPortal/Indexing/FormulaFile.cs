using System.Buffers.Binary;
using System.Text;

namespace SearchPortal.Indexing;

/// <summary>
/// The MathML of every distinct formula of a generation. <c>formulas.bin</c> holds the texts, <c>formulas.idx</c> a row for each,
/// ascending by hash: 64 bits of hash, 64 of offset, 32 of length.
/// </summary>
internal sealed class FormulaFile(string folder) : IDisposable
{
    /// <summary>Name of the file of texts.</summary>
    public const string Texts = "formulas.bin";

    /// <summary>Name of the file of rows.</summary>
    public const string Rows = "formulas.idx";

    /// <summary>Bytes of a row.</summary>
    public const int RowLength = 20;

    private readonly MappedFile texts = new(Path.Combine(folder, Texts));
    private readonly MappedFile rows = new(Path.Combine(folder, Rows));

    /// <summary>The MathML of a formula; null when it was never met or could not be rendered.</summary>
    public string? Find(string tex)
    {
        ulong hash = HashOf(tex);
        long low = 0, high = rows.Length / RowLength - 1;
        while (low <= high)
        {
            long middle = (low + high) / 2;
            var row = rows.Slice(middle * RowLength, RowLength);
            ulong found = BinaryPrimitives.ReadUInt64LittleEndian(row);
            if (found == hash)
                return Encoding.UTF8.GetString(texts.Slice(BinaryPrimitives.ReadInt64LittleEndian(row[8..]), BinaryPrimitives.ReadInt32LittleEndian(row[16..])));
            if (found < hash) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// <summary>Hash and place of every formula.</summary>
    public IEnumerable<(ulong Hash, long Offset, int Length)> All()
    {
        for (long at = 0; at + RowLength <= rows.Length; at += RowLength)
        {
            var row = rows.Slice(at, RowLength);
            yield return (BinaryPrimitives.ReadUInt64LittleEndian(row), BinaryPrimitives.ReadInt64LittleEndian(row[8..]), BinaryPrimitives.ReadInt32LittleEndian(row[16..]));
        }
    }

    /// <summary>FNV-1a, 64 bits, over UTF-16 units (Fowler, Noll, Vo).</summary>
    public static ulong HashOf(string tex)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in tex) hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    /// <summary>Unmaps the files.</summary>
    public void Dispose()
    {
        texts.Dispose();
        rows.Dispose();
    }
}
