namespace SearchPortal.Import.Json;

/// <summary>
/// Finds the entries of a JSON file without holding it in memory: the objects of an array, of lines, of one object's list named
/// "papers", "publications", "items", "results", "references" or "data" (Crossref's "items" inside of "message" too), or a single object. A broken entry never takes its neighbours along.
/// Time is linear in the file's length.
/// </summary>
internal sealed class JsonEntrySplitter(Stream stream)
{
    /// <summary>Faults without a good entry between them after which the file is given up: it is not what its name says.</summary>
    public const int MaximumFaultsInARow = 1_000;

    // A broken entry is read again from its next line on; hostile layouts could ask for that at every line.
    private const int MostReadings = 4;

    private readonly ByteWindow window = new(stream);
    private ObjectScanner? envelope;
    private int openLists;
    private bool inJunk;
    private bool cutOff;
    private long readAgain;

    /// <summary>The entries in their order, the broken ones in their places.</summary>
    public IEnumerable<JsonEntry> Read()
    {
        window.SkipByteOrderMark();
        int faults = 0;
        while (window.TryRead(out byte b))
        {
            if (Take(b) is not JsonEntry entry) continue;
            faults = entry.Fault == JsonFault.None ? 0 : faults + 1;
            yield return entry;
            if (faults < MaximumFaultsInARow) continue;
            yield return Broken(window.Line, JsonFault.GivenUp);
            yield break;
        }
        if (window.IsDamaged) yield return Broken(window.Line, JsonFault.Damaged);
        else if (!cutOff && (openLists > 0 || envelope is not null)) yield return Broken(window.Line, JsonFault.OpenList);
    }

    private JsonEntry? Take(byte b)
    {
        switch (b)
        {
            case (byte)'{':
                inJunk = false;
                return ReadObject();
            case (byte)'[':
                openLists++;
                return null;
            case (byte)']' when openLists > 0:
                return --openLists == 0 && envelope is not null ? LeaveList(envelope) : null;
            case <= (byte)' ' or (byte)',':
                return null;
            default:
                return Junk(b);
        }
    }

    private JsonEntry? Junk(byte b)
    {
        int line = window.Line;
        if (b == (byte)'"') SkipString();
        return inJunk ? null : Broken(line, JsonFault.NotAnObject);
    }

    private void SkipString()
    {
        while (window.TryReadTo("\"\\\n"u8, out byte b) && b == (byte)'\\') window.TryRead(out _);
    }

    private JsonEntry? ReadObject()
    {
        var start = window.Last;
        window.Keep(start);
        var scanner = ObjectScanner.Open(window, mayBeEnvelope: openLists == 0 && envelope is null);
        var end = scanner.Continue();
        bool tooLong = false;
        while (end == ScanEnd.Full)
        {
            if (TryReturnTo(scanner.NextEntry)) return Broken(start.Line, JsonFault.Unbalanced);
            tooLong = true;
            window.Release();
            end = scanner.Continue();
        }
        if (end == ScanEnd.List) return EnterList(scanner);
        if (!tooLong && SwallowedNext(scanner, end, start) && TryReturnTo(scanner.NextEntry)) return Broken(start.Line, JsonFault.Unbalanced);
        var fault = Settle(scanner, end);
        if (tooLong) fault = JsonFault.TooLong;
        return fault == JsonFault.None ? new(window.Slice(start.Offset, window.Position), start.Line, fault) : Broken(start.Line, fault);
    }

    // Brackets alone can come out even when a list that was left open ends with the list of its neighbours.
    private bool SwallowedNext(ObjectScanner scanner, ScanEnd end, BytePlace start) =>
        end == ScanEnd.Closed && scanner.NextEntry is not null && !JsonText.IsJson(window.Slice(start.Offset, window.Position).Span);

    /// <summary>Goes to where the next entry can be expected.</summary>
    private JsonFault Settle(ObjectScanner scanner, ScanEnd end)
    {
        if (end == ScanEnd.Closed) return scanner.Fault;
        if (end == ScanEnd.NextEntry) window.Rewind(window.Last);
        if (TryReturnTo(scanner.NextEntry)) return scanner.Fault == JsonFault.None ? JsonFault.Unbalanced : scanner.Fault;
        if (end == ScanEnd.EndOfFile) cutOff = true;
        else SkipToColumn(scanner.Indent);
        return end == ScanEnd.EndOfFile ? JsonFault.Truncated : scanner.Fault;
    }

    private bool TryReturnTo(BytePlace? place)
    {
        if (place is not BytePlace to || !window.Holds(to)) return false;
        long distance = window.Position - to.Offset;
        if (readAgain + distance > MostReadings * window.Position) return false;
        readAgain += distance;
        window.Rewind(to);
        return true;
    }

    private void SkipToColumn(int column)
    {
        window.Release();
        while (window.TryReadTo("{\n"u8, out byte b))
        {
            if (b != (byte)'{' || (window.ColumnAfterBlanks() is var found && (found < 0 || found > column))) continue;
            window.Rewind(window.Last);
            return;
        }
        cutOff = true;
    }

    private JsonEntry? EnterList(ObjectScanner scanner)
    {
        envelope = scanner;
        openLists = 1;
        window.Release();
        return null;
    }

    private JsonEntry? LeaveList(ObjectScanner scanner)
    {
        int line = window.Line;
        scanner.CloseList();
        window.Keep(window.Here);
        var end = scanner.Continue();
        while (end == ScanEnd.Full)
        {
            window.Release();
            end = scanner.Continue();
        }
        if (end == ScanEnd.List) return EnterList(scanner);
        envelope = null;
        var fault = Settle(scanner, end);
        return fault == JsonFault.None ? null : Broken(line, fault);
    }

    private JsonEntry Broken(int line, JsonFault fault)
    {
        // What is left of a broken entry is not reported once more.
        inJunk = true;
        return new(default, line, fault);
    }
}
