using System.Text;

namespace SearchPortal.Import.Xml;

/// <summary>
/// Text on its way to a parser, of which the last part is remembered: where the parser gives up, it is searched from that place on for a tag at
/// which another parser can begin. Memory does not grow with the text.
/// </summary>
/// <param name="source">The file's text.</param>
internal sealed class XmlReplay(XmlText source) : TextReader
{
    // A parser reads a few thousand characters ahead of the place it complains of.
    private const int Remembered = 1 << 16;

    private const int LongestName = 64;

    private readonly char[] block = new char[1 << 12];
    private readonly StringBuilder past = new(2 * Remembered);
    private XmlPlace start = XmlPlace.First;
    private string ahead = "";
    private int next;
    private int blockNext;
    private int blockEnd;
    private int begun;

    /// <summary>Where the text that the parser was given begins: lines of the file before it.</summary>
    public int LinesBefore { get; private set; }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        int read = Math.Min(count, ahead.Length - next);
        if (read > 0) ahead.CopyTo(next, buffer, index, read);
        next += read;
        if (read == 0 && (read = Math.Min(count, blockEnd - blockNext)) > 0)
        {
            block.AsSpan(blockNext, read).CopyTo(buffer.AsSpan(index));
            blockNext += read;
        }
        if (read == 0) read = source.Read(buffer, index, count);
        Remember(buffer.AsSpan(index, read));
        return read;
    }

    /// <summary>Looks from a place of the parser's on for a tag; the text then begins with what is put before it, and with the tag. False when there is none.</summary>
    /// <param name="line">1-based, as the parser counts.</param>
    /// <param name="column">1-based, as the parser counts.</param>
    /// <param name="before">Of a tag's local name and whether it is an end tag: what is put before it; null for a tag to pass over.</param>
    public bool Seek(int line, int column, Func<string, bool, string?> before)
    {
        source.GoOn();
        var place = start;
        int at = 0;
        // A parser names the place after "<" or "</".
        for (; at < past.Length && (at < begun || place.IsBefore(line, column - 2)); at++) place = place.After(past[at]);
        ahead = string.Concat(past.ToString(at, past.Length - at), ahead.AsSpan(next));
        next = 0;
        past.Clear();
        while (Take(ref place) is int c and >= 0)
        {
            int lineOfTag = place.Line;
            if (c != '<' || Tag(ref place, before) is not string found) continue;
            LinesBefore += lineOfTag - 1;
            // The next fault may be said of this tag itself; it must not be found again.
            (ahead, next, start, begun) = (found + ahead[next..], 0, XmlPlace.First, found.Length);
            return true;
        }
        return false;
    }

    private string? Tag(ref XmlPlace place, Func<string, bool, string?> before)
    {
        var name = new StringBuilder();
        int c = Take(ref place);
        bool isEnd = c == '/';
        if (isEnd) c = Take(ref place);
        for (; c >= 0 && name.Length < LongestName && (char.IsLetterOrDigit((char)c) || c is ':' or '-' or '_' or '.' or '!' or '['); c = Take(ref place))
        {
            name.Append((char)c);
            if (name.Equals("!--".AsSpan())) return Pass(ref place, "-->");
            if (name.Equals("![CDATA[".AsSpan())) return Pass(ref place, "]]>");
        }
        // What is no tag may stand right before one.
        if (c == '<') next--;
        if (name.Length == 0 || !(c is '>' or '/' || (c >= 0 && char.IsWhiteSpace((char)c)))) return null;
        string whole = name.ToString();
        return before(whole[(whole.IndexOf(':', StringComparison.Ordinal) + 1)..], isEnd) is { } put ? $"{put}<{(isEnd ? "/" : "")}{whole}{(char)c}" : null;
    }

    private string? Pass(ref XmlPlace place, string end)
    {
        int met = 0;
        while (met < end.Length && Take(ref place) is int c and >= 0)
            met = c == end[met] ? met + 1 : c == end[0] ? Math.Max(1, met == 2 && end[1] == c ? 2 : 1) : 0;
        return null;
    }

    private int Take(ref XmlPlace place)
    {
        if (next == ahead.Length)
        {
            if (blockNext == blockEnd) (blockNext, blockEnd) = (0, source.Read(block, 0, block.Length));
            if (blockEnd == 0) return -1;
            (ahead, next, blockNext) = (new string(block, blockNext, blockEnd - blockNext), 0, blockEnd);
        }
        char c = ahead[next++];
        place = place.After(c);
        return c;
    }

    private void Remember(ReadOnlySpan<char> read)
    {
        past.Append(read);
        if (past.Length < 2 * Remembered) return;
        int old = past.Length - Remembered;
        for (int i = 0; i < old; i++) start = start.After(past[i]);
        past.Remove(0, old);
        begun = 0;
    }
}
