using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>A long list of positions in few files, 8 bytes each.</summary>
internal sealed class PositionLog
{
    private readonly List<string> files = [];
    private readonly List<(int File, int Line)> positions = [];

    /// <summary>The position added at that 0-based place.</summary>
    public SourcePosition this[int ordinal] => new(files[positions[ordinal].File], positions[ordinal].Line);

    /// <summary>Adds a position; those of one file come one after the other.</summary>
    public void Add(SourcePosition position)
    {
        if (files.Count == 0 || files[^1] != position.File) files.Add(position.File);
        positions.Add((files.Count - 1, position.Line));
    }
}
