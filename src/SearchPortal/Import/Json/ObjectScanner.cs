namespace SearchPortal.Import.Json;

/// <summary>
/// Finds the end of one object by its brackets and strings alone, so that what is wrong between them stays inside it.
/// Where brackets are missing, it goes by the layout: entries of a file begin at one column.
/// </summary>
internal sealed class ObjectScanner(ByteWindow window, bool mayBeEnvelope)
{
    private BracketStack brackets;
    private readonly int indent = window.Indent();
    private readonly bool ownsLine = window.ColumnAfterBlanks() >= 0;
    private EnvelopeKey key;
    private byte previous = (byte)'{';
    private bool inString;
    private bool escaped;
    private bool afterBrokenString;

    /// <summary>Column that entries of this layout begin at.</summary>
    public int Indent => indent;

    /// <summary>Whether brackets or strings are not as they must be.</summary>
    public JsonFault Fault { get; private set; }

    /// <summary>A place inside where the next entry begins if this one is not closed; null when there is none.</summary>
    public BytePlace? NextEntry { get; private set; }

    /// <summary>Starts with the object whose opening bracket was just read.</summary>
    public static ObjectScanner Open(ByteWindow window, bool mayBeEnvelope)
    {
        var scanner = new ObjectScanner(window, mayBeEnvelope);
        scanner.brackets.Push(isObject: true);
        return scanner;
    }

    /// <summary>Reads on until something ends.</summary>
    public ScanEnd Continue()
    {
        while (true)
        {
            if (inString && FinishString() is ScanEnd broken) return broken;
            if (!window.TryRead(out byte b)) return Exhausted();
            if (b <= (byte)' ') continue;
            if (afterBrokenString && b is not ((byte)',' or (byte)':' or (byte)']' or (byte)'}')) return ScanEnd.BrokenString;
            afterBrokenString = false;
            if (Take(b) is ScanEnd end) return end;
            previous = b;
        }
    }

    /// <summary>The list that <see cref="ScanEnd.List"/> told of has been read up to and with its closing bracket.</summary>
    public void CloseList()
    {
        brackets.Pop(isObject: false);
        previous = (byte)']';
    }

    private ScanEnd? Take(byte b)
    {
        switch (b)
        {
            case (byte)'"':
                inString = true;
                if (mayBeEnvelope && brackets.Depth <= 2) key = key.Begin(previous, window.Position, brackets.Depth);
                return null;
            case (byte)'{' or (byte)'[':
                return TakeOpening(b);
            case (byte)'}' or (byte)']':
                return TakeClosing(b == (byte)'}');
            default:
                return null;
        }
    }

    private ScanEnd? TakeOpening(byte b)
    {
        bool isObject = b == (byte)'{';
        if (isObject) NoteNextEntry();
        bool isExpected = brackets.InObject ? previous == (byte)':' : previous is (byte)'[' or (byte)',';
        if (!isExpected && brackets.Depth <= BracketStack.Known)
        {
            Fault = JsonFault.Unbalanced;
            if (isObject && brackets.Depth == 1) NextEntry ??= window.Last;
            if (NextEntry is not null) return ScanEnd.NextEntry;
        }
        brackets.Push(isObject);
        return !isObject && key.OpensListAt(brackets.Depth) ? ScanEnd.List : null;
    }

    private ScanEnd? TakeClosing(bool isObject)
    {
        int others = brackets.Pop(isObject);
        if (others != 0) Fault = JsonFault.Unbalanced;
        if (others >= 0) return brackets.Depth == 0 ? ScanEnd.Closed : null;
        // The list around this object ends here, so the object does too.
        window.Rewind(window.Last);
        return ScanEnd.Closed;
    }

    /// <summary>Null when the string is complete.</summary>
    private ScanEnd? FinishString()
    {
        while (true)
        {
            if (escaped)
            {
                if (!window.TryRead(out byte after)) return Exhausted();
                escaped = false;
                if (after == (byte)'\n' && BreakString() is ScanEnd end) return end;
            }
            if (!window.TryReadTo(Fault == JsonFault.None ? "\"\\\n"u8 : "\"\\\n{"u8, out byte b)) return Exhausted();
            if (b == (byte)'{') NoteNextEntry();
            else if (b == (byte)'\\') escaped = true;
            else if (b == (byte)'\n' && BreakString() is ScanEnd end) return end;
            else if (b == (byte)'"') return CloseString();
        }
    }

    private ScanEnd? CloseString()
    {
        inString = false;
        previous = (byte)'"';
        afterBrokenString = Fault == JsonFault.BrokenString;
        if (mayBeEnvelope && brackets.Depth <= 2) key = key.End(window, brackets.Depth);
        return null;
    }

    private ScanEnd? BreakString()
    {
        Fault = JsonFault.BrokenString;
        // In a file without line breaks between entries the string may just as well go on; the next bytes will tell.
        return ownsLine ? ScanEnd.BrokenString : null;
    }

    private ScanEnd Exhausted() => window.IsFull ? ScanEnd.Full : ScanEnd.EndOfFile;

    private void NoteNextEntry()
    {
        // Further left than this entry begins, nothing inside of it does.
        if (NextEntry is null && window.ColumnAfterBlanks() is var column and >= 0 && column <= indent) NextEntry = window.Last;
    }
}
