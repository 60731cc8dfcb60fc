using System.Text;
using SearchPortal.Content;

namespace SearchPortal.Import.Json;

/// <summary>Opens a file as the reader of JSON takes it: in UTF-8, also where its mark says that it is UTF-16.</summary>
internal static class Utf8Stream
{
    /// <summary>The content from its start; the caller disposes it.</summary>
    public static Stream Of(SourceFile file)
    {
        using (var start = file.Open())
        {
            if (Utf16(start) is { } encoding) return Encoding.CreateTranscodingStream(file.Open(), encoding, Encoding.UTF8);
        }
        return file.Open();
    }

    private static Encoding? Utf16(Stream start)
    {
        try
        {
            return (start.ReadByte(), start.ReadByte()) switch { (0xFF, 0xFE) => Encoding.Unicode, (0xFE, 0xFF) => Encoding.BigEndianUnicode, _ => null };
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
