using SearchPortal.Content;

namespace SearchPortal.Indexing;

/// <summary>Which part of the content has been read, judged by the sizes of its files.</summary>
internal sealed class ReadShare
{
    private readonly Dictionary<string, double> shares = new(StringComparer.Ordinal);

    /// <summary>Measures the files.</summary>
    public ReadShare(IReadOnlyList<FileStamp> files)
    {
        long[] lengths = [.. files.Select(file => file.Length)];
        double total = Math.Max(1, lengths.Sum());
        long before = 0;
        for (int i = 0; i < lengths.Length; i++)
        {
            shares[files[i].File.Path] = (before + lengths[i] / 2.0) / total;
            before += lengths[i];
        }
    }

    /// <summary>The share read when a publication of a file has been indexed, 0 to 1: the files before it and half of it.</summary>
    public double After(string file) => shares.GetValueOrDefault(file);
}
