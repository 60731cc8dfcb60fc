using System.Buffers;

namespace SearchPortal.Searching;

/// <summary>Some documents of a window, in memory that is given back.</summary>
/// <param name="most">How many at most.</param>
internal struct PooledDocuments(int most) : IDisposable
{
    private readonly ushort[] documents = ArrayPool<ushort>.Shared.Rent(most);

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>All of them in the order they were added.</summary>
    public readonly ReadOnlySpan<ushort> All => documents.AsSpan(0, Count);

    /// <summary>Adds a document.</summary>
    public void Add(ushort document) => documents[Count++] = document;

    /// <summary>Gives the memory back; nothing is asked of them afterwards.</summary>
    public readonly void Dispose() => ArrayPool<ushort>.Shared.Return(documents);
}
