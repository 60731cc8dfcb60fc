using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace SearchPortal.Indexing;

/// <summary>What numbers papers have in a new index. They are known by their records, whose offsets ascend with the numbers of documents.</summary>
/// <param name="Count">Numbers there are, those of removed documents too.</param>
/// <param name="Former">By number in the former index; -1 for those that are gone.</param>
/// <param name="Added">In the order they were added; -1 for those that are gone.</param>
internal sealed record DocumentNumbers(int Count, int[] Former, int[] Added)
{
    /// <summary>Reads the numbers.</summary>
    /// <param name="folder">Folder of the new generation.</param>
    /// <param name="former">Folder of the former one; null for none.</param>
    /// <param name="added">Records of the papers added, ascending.</param>
    public static DocumentNumbers Of(string folder, string? former, IReadOnlyList<long> added)
    {
        using var directory = Open(folder);
        using var reader = DirectoryReader.Open(directory);
        var (records, live) = (Records(reader), MultiFields.GetLiveDocs(reader));
        return new DocumentNumbers(records.Length, former is null ? [] : Find(FormerRecords(former), records, live), Find(added, records, live));
    }

    private static int[] Find(IReadOnlyList<long> wanted, long[] records, IBits? live)
    {
        int[] numbers = new int[wanted.Count];
        int at = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            while (at < records.Length && records[at] < wanted[i]) at++;
            numbers[i] = at < records.Length && records[at] == wanted[i] && live?.Get(at) != false ? at : -1;
        }
        return numbers;
    }

    private static long[] FormerRecords(string folder)
    {
        using var directory = Open(folder);
        using var reader = DirectoryReader.Open(directory);
        return Records(reader);
    }

    private static long[] Records(DirectoryReader reader)
    {
        long[] records = new long[reader.MaxDoc];
        if (MultiDocValues.GetNumericValues(reader, IndexSchema.Record) is not NumericDocValues values) return records;
        for (int document = 0; document < records.Length; document++) records[document] = values.Get(document);
        return records;
    }

    private static FSDirectory Open(string folder) => FSDirectory.Open(Path.Combine(folder, GenerationFiles.Lucene));
}
