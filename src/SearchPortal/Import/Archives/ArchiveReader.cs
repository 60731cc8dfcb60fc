using System.Collections.ObjectModel;
using System.IO.Compression;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Archives;

/// <summary>
/// Reads the files of a .zip each as a file of its own, by its extension and in the order of names. Nothing is ever written to disk, so
/// that names of any kind do no harm. Files of other kinds, hidden ones and README.md are left out without a word, as in a folder.
/// </summary>
internal static class ArchiveReader
{
    /// <summary>Most files of one archive.</summary>
    public const int MaximumEntries = 100_000;

    /// <summary>Most bytes that all files of one archive may unpack to: 4 GB.</summary>
    public const long MaximumLength = 4L << 30;

    /// <summary>How many times longer than packed a file may be, from <see cref="UnsuspectedLength"/> on. Lists of publications pack to a fifth or a tenth.</summary>
    public const int MaximumRatio = 200;

    /// <summary>A file of this many bytes may be packed as tight as it likes.</summary>
    public const long UnsuspectedLength = 16 << 20;

    private const string Remedy = "pack the archive again";

    /// <summary>The publications of all files.</summary>
    /// <param name="archive">The .zip.</param>
    /// <param name="report">Told of what cannot be read, and of what the files say.</param>
    /// <param name="read">Reads one file by its extension.</param>
    public static IEnumerable<Publication> Read(SourceFile archive, Action<ContentProblem> report, Func<SourceFile, Action<ContentProblem>, IEnumerable<Publication>> read)
    {
        using var stream = new ListedStream(archive.Open());
        using var zip = Open(stream);
        if (zip is null || Entries(zip) is not { } entries)
        {
            Report(archive, stream.IsTooLong ? $"the list of files in the archive is longer than {ListedStream.Longest >> 20} MB; the archive is left out" : "the archive is damaged and is left out", stream.IsTooLong ? "part it into several" : Remedy, report);
            yield break;
        }
        stream.IsListed = true;
        foreach (var file in Files(archive, entries, report))
            foreach (var publication in read(file, report)) yield return publication;
    }

    private static IEnumerable<SourceFile> Files(SourceFile archive, ReadOnlyCollection<ZipArchiveEntry> entries, Action<ContentProblem> report)
    {
        if (entries.Count > MaximumEntries)
        {
            Report(archive, $"the archive holds more than {MaximumEntries} files and is left out", "part it into several", report);
            yield break;
        }
        long left = MaximumLength;
        int count = 0;
        foreach (var entry in entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var file = new SourceFile($"{archive.Path}!{entry.FullName.Replace('\\', '/')}", archive.FullPath) { Content = () => new LimitedStream(entry.Open(), entry.Length) };
            if (!IsMeant(file)) continue;
            count++;
            left -= entry.Length;
            if (Refusal(file, entry, left) is var (message, remedy)) Report(file, message, remedy, report);
            else yield return file;
        }
        if (count == 0) Report(archive, "the archive holds no file of publications", "use .bib, .json, .jsonl, .xml or .md inside", report);
    }

    private static bool IsMeant(SourceFile file) =>
        PublicationFileRule.Holds(file) && !file.OwnPath.Split('/').Any(part => part.StartsWith('.') && part is not ("." or "..")) && !file.OwnPath.StartsWith("__MACOSX/", StringComparison.Ordinal);

    /// <summary>Why a file is not read; null when it is.</summary>
    private static (string Message, string Remedy)? Refusal(SourceFile file, ZipArchiveEntry entry, long left)
    {
        if (file.Extension == ".zip") return ("an archive inside an archive is not read", "unpack it, and put its files beside the others");
        if (left < 0) return ($"the files of the archive unpack to more than {MaximumLength >> 30} GB; this one and those after it are left out", "part the archive into several");
        if (entry.Length > UnsuspectedLength && entry.Length / MaximumRatio > entry.CompressedLength)
            return ($"the file unpacks to more than {MaximumRatio} times its size and is left out", "check what it is; if it is meant, put it unpacked into the folder");
        if (entry.IsEncrypted) return ("the file is encrypted", "pack it without a password");
        return CanOpen(entry) ? null : ("the file is damaged in its archive, or packed in a way that is not known", Remedy);
    }

    private static bool CanOpen(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = entry.Open();
            stream.ReadByte();
            return true;
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException)
        {
            return false;
        }
    }

    private static ZipArchive? Open(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static ReadOnlyCollection<ZipArchiveEntry>? Entries(ZipArchive zip)
    {
        try
        {
            return zip.Entries;
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException)
        {
            return null;
        }
    }

    private static void Report(SourceFile file, string message, string remedy, Action<ContentProblem> report) =>
        report(ContentProblem.Error(new SourcePosition(file.Path, 0), null, message, remedy));
}
