using System.Text;
using System.Text.Unicode;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>Opens a text file of any usual encoding: UTF-8 with or without mark, UTF-16 with mark, and Windows-1252 where bytes are not UTF-8.</summary>
internal static class SourceText
{
    /// <summary>The text of a file, never with a character that stands for a byte that could not be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="report">Told when bytes are not UTF-8, with the first such line, and when compressed data is damaged.</param>
    public static TextReader Open(SourceFile file, Action<ContentProblem> report)
    {
        using (var bytes = file.Open())
        {
            if (HasUtf16Mark(bytes)) return new StreamReader(file.Open(), Encoding.Unicode, detectEncodingFromByteOrderMarks: true);
        }
        Check(file, report);
        return new StreamReader(file.Open(), WesternFallback.Utf8, detectEncodingFromByteOrderMarks: false, 1 << 16);
    }

    /// <summary>Line of the first bytes that are not UTF-8, 1-based; null when there are none. A character cut off by the end of the file does not count.</summary>
    internal static int? FirstForeignLine(Stream bytes)
    {
        var buffer = new byte[1 << 16];
        int kept = 0;
        int line = 1;
        var lineFeeds = new LineFeeds();
        while (true)
        {
            int read = bytes.Read(buffer, kept, buffer.Length - kept);
            if (read == 0) return null;
            var chunk = buffer.AsSpan(0, kept + lineFeeds.Unify(buffer.AsSpan(kept, read)));
            var whole = chunk[..^UnfinishedLength(chunk)];
            if (!Utf8.IsValid(whole)) return line + NewlinesBeforeForeign(whole);
            line += whole.Count((byte)'\n');
            kept = chunk.Length - whole.Length;
            chunk[whole.Length..].CopyTo(buffer);
        }
    }

    private static bool HasUtf16Mark(Stream bytes)
    {
        try
        {
            return (bytes.ReadByte(), bytes.ReadByte()) is (0xFF, 0xFE) or (0xFE, 0xFF);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static void Check(SourceFile file, Action<ContentProblem> report)
    {
        try
        {
            using var bytes = file.Open();
            if (FirstForeignLine(bytes) is int line)
                report(ContentProblem.Warning(new SourcePosition(file.Path, line), null, "the file is not UTF-8 from this line on, such letters were read as Windows-1252", "save the file as UTF-8"));
        }
        catch (InvalidDataException)
        {
            report(ContentProblem.Error(new SourcePosition(file.Path, 0), null, "the compressed data is damaged, only what comes before the damage was read", "compress the file again"));
        }
    }

    private static int UnfinishedLength(ReadOnlySpan<byte> chunk)
    {
        for (int length = 1; length <= Math.Min(3, chunk.Length); length++)
        {
            byte lead = chunk[^length];
            if ((lead & 0xC0) == 0x80) continue;
            int needed = lead switch { >= 0xF0 and <= 0xF4 => 4, >= 0xE0 => 3, >= 0xC2 => 2, _ => 1 };
            return lead <= 0xF4 && needed > length ? length : 0;
        }
        return 0;
    }

    private static int NewlinesBeforeForeign(ReadOnlySpan<byte> bytes)
    {
        int newlines = 0;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out int length) == System.Buffers.OperationStatus.Done)
        {
            if (rune.Value == '\n') newlines++;
            bytes = bytes[length..];
        }
        return newlines;
    }
}
