using System.Text;

namespace SearchPortal.Import.Tagged;

/// <summary>Reads a text line by line, with any kind of line end and in bounded memory.</summary>
internal sealed class BoundedLines(TextReader text)
{
    /// <summary>Longest line read, in UTF-16 units; what a line has beyond is left out.</summary>
    public const int Longest = 1_000_000;

    private readonly char[] buffer = new char[1 << 14];
    private readonly StringBuilder line = new();
    private int next;
    private int end;

    /// <summary>1-based number of the line read last; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line read last was cut.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The next line without its end; null at the end of the text.</summary>
    public string? Read()
    {
        line.Clear();
        IsCut = false;
        if (next == end && !Fill()) return null;
        Number++;
        while (next < end || Fill())
        {
            int stop = buffer.AsSpan(next, end - next).IndexOfAny('\r', '\n');
            Append(buffer.AsSpan(next, (stop < 0 ? end - next : stop)));
            next = stop < 0 ? end : next + stop;
            if (stop < 0) continue;
            PassLineEnd();
            break;
        }
        return line.ToString().TrimStart('\uFEFF');
    }

    private void Append(ReadOnlySpan<char> part)
    {
        int room = Longest - line.Length;
        IsCut |= part.Length > room;
        line.Append(part.Length > room ? part[..room] : part);
    }

    private void PassLineEnd()
    {
        bool isReturn = buffer[next++] == '\r';
        if (isReturn && (next < end || Fill()) && buffer[next] == '\n') next++;
    }

    private bool Fill()
    {
        next = end = 0;
        try
        {
            end = text.Read(buffer, 0, buffer.Length);
        }
        catch (InvalidDataException)
        {
            // Damaged compression: reported when the file was opened, here it is the end of the text.
        }
        return end > 0;
    }
}
