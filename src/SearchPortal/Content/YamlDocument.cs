using YamlDotNet.Core;

namespace SearchPortal.Content;

/// <summary>Reads YAML into <see cref="YamlValue"/>s. A document that does not hold to the limits ends where it breaks them.</summary>
/// <param name="Root">What was read before the first fault that ended the reading; null for an empty document.</param>
/// <param name="IsWhole">Whether all of it was read.</param>
internal sealed record YamlDocument(YamlValue? Root, bool IsWhole)
{
    /// <summary>Deepest nesting of lists and maps.</summary>
    public const int MaximumDepth = 32;

    /// <summary>Values and characters with every alias written out: more than any file within its size limit has without aliases.</summary>
    public const long MaximumWeight = 8 * 1024 * 1024;

    /// <summary>Reads the first document of a text and reports what is wrong with it; the text starts in the 1-based <paramref name="firstLine"/> of its file.</summary>
    public static YamlDocument Read(string text, int firstLine, ProblemLog log)
    {
        var builder = new YamlTreeBuilder(new Parser(new Scanner(new StringReader(text), skipComments: true)), firstLine, log);
        try
        {
            return builder.Build();
        }
        catch (YamlException fault)
        {
            return Broken(builder, firstLine + Math.Max(0, (int)fault.Start.Line - 1), fault.Message, log);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // YamlDotNet 18.1.0 leaks these for some broken texts, "...\0" among them.
            return Broken(builder, builder.Line, "it breaks off", log);
        }
    }

    private static YamlDocument Broken(YamlTreeBuilder builder, int line, string message, ProblemLog log)
    {
        log.Error(line, $"this is not YAML: {Plain(message)}", "mend this line or the one before it; texts with \": \" or \"#\" need quotes");
        return new YamlDocument(builder.Partial, false);
    }

    /// <summary>The library's message as part of a sentence.</summary>
    private static string Plain(string message)
    {
        string line = string.Concat(message.Trim().TrimEnd('.').Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length == 0 ? "it breaks off" : char.ToLowerInvariant(line[0]) + line[1..Math.Min(line.Length, 200)];
    }
}
