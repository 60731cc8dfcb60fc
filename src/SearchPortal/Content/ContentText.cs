using System.Text;

namespace SearchPortal.Content;

/// <summary>Reads a whole text file of the owner's, within a limit.</summary>
internal static class ContentText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without byte order mark, its lines ended by line feeds; null when it is too large, not UTF-8 or badly compressed, which is reported. The limit is in bytes after decompression.</summary>
    public static string? Read(SourceFile file, int limit, ProblemLog log)
    {
        try
        {
            using var stream = file.Open();
            byte[] bytes = new byte[4096];
            int length = 0;
            for (int read; (read = stream.Read(bytes, length, bytes.Length - length)) > 0;)
            {
                length += read;
                if (length > limit) return TooLarge(limit, log);
                if (length == bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
            }
            return Decode(bytes.AsSpan(0, length), log);
        }
        catch (InvalidDataException)
        {
            log.Error(0, "the compressed file is damaged", "compress it again with gzip");
            return null;
        }
    }

    private static string? Decode(Span<byte> bytes, ProblemLog log)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        bytes = bytes[..new LineFeeds().Unify(bytes)];
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            int line = bytes[..Math.Clamp(fault.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            log.Error(line, "the text is not UTF-8", "save the file with the encoding UTF-8");
            return null;
        }
    }

    private static string? TooLarge(int limit, ProblemLog log)
    {
        log.Error(0, $"the file is larger than {limit / (1024 * 1024)} MB", "make it shorter, or part it into several files");
        return null;
    }
}
