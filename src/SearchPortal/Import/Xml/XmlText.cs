using System.Globalization;
using SearchPortal.Content;

namespace SearchPortal.Import.Xml;

/// <summary>
/// Text of an XML file as a strict parser takes it: an ampersand that begins none of the five entities and no character reference of XML
/// 1.0 becomes <see cref="Ampersand"/> (so no entity of a document type is ever expanded; "&amp;nbsp;" is left to <see cref="TextCleaner"/>),
/// control characters become blanks. Every character keeps its line and column.
/// </summary>
/// <param name="inner">Decoded text; the caller disposes it.</param>
internal sealed class XmlText(TextReader inner) : TextReader
{
    /// <summary>Stands for an ampersand that is itself: a character that no text has (Unicode keeps it for programs).</summary>
    public const char Ampersand = '\uFDD0';

    /// <summary>Longest run without a "&gt;" after a "&lt;", in characters; a parser holds a tag in memory.</summary>
    public const int LongestTag = 8 << 20;

    private const int LongestReference = 12;

    private readonly char[] buffer = new char[1 << 15];
    private LineFeeds lineFeeds;
    private int next;
    private int end;
    private bool finished;
    private bool started;
    private int sinceOpening = -1;

    /// <summary>Line feeds passed over before the first character: a declaration must stand first of all.</summary>
    public int SkippedLines { get; private set; }

    /// <summary>Whether reading stopped at a tag that is too long.</summary>
    public bool IsTagTooLong => sinceOpening > LongestTag;

    /// <summary>Reads on after a tag that was too long.</summary>
    public void GoOn() => sinceOpening = -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        if (!started) SkipBlanks();
        int written = 0;
        for (; written < count && !IsTagTooLong; written++)
        {
            if (end - next < LongestReference) Fill();
            if (next == end) break;
            buffer[index + written] = Mend(this.buffer[next]);
            next++;
        }
        return written;
    }

    private void SkipBlanks()
    {
        started = true;
        while (true)
        {
            if (next == end) Fill();
            if (next == end || !(char.IsWhiteSpace(buffer[next]) || buffer[next] is '\uFEFF' or '\0')) return;
            if (buffer[next++] == '\n') SkippedLines++;
        }
    }

    private void Fill()
    {
        if (finished) return;
        buffer.AsSpan(next, end - next).CopyTo(buffer);
        (next, end) = (0, end - next);
        while (!finished && end < LongestReference)
        {
            int read = ReadSome();
            finished = read == 0;
            end += lineFeeds.Unify(buffer.AsSpan(end, read));
        }
    }

    private int ReadSome()
    {
        try
        {
            return inner.Read(buffer, end, buffer.Length - end);
        }
        catch (InvalidDataException)
        {
            // A damaged archive was reported when the text was opened; here it ends.
            return 0;
        }
    }

    private char Mend(char c)
    {
        if (c == '<') sinceOpening = 0;
        else if (c == '>') sinceOpening = -1;
        else if (sinceOpening >= 0) sinceOpening++;
        return c switch
        {
            '&' => IsReference(buffer.AsSpan(next, Math.Min(LongestReference, end - next))) ? '&' : Ampersand,
            '\t' or '\n' or '\r' => c,
            < ' ' or '\uFFFE' or '\uFFFF' => ' ',
            _ => c,
        };
    }

    private static bool IsReference(ReadOnlySpan<char> text)
    {
        int semicolon = text.IndexOf(';');
        if (semicolon < 2) return false;
        var name = text[1..semicolon];
        if (name[0] != '#') return name is "amp" or "lt" or "gt" or "quot" or "apos";
        bool isNumber = name.Length > 1 && name[1] == 'x'
            ? int.TryParse(name[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            : int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return isNumber && code is '\t' or '\n' or '\r' or (>= 0x20 and < 0xD800) or (>= 0xE000 and < 0xFFFE) or (>= 0x10000 and <= 0x10FFFF);
    }
}
