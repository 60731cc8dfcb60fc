using System.Numerics;

namespace SearchPortal.Content;

/// <summary>
/// Makes every line end of a stream a line feed, piece by piece: a carriage return, as old Macs wrote it, and one with a line feed behind it.
/// Whoever reads on counts line feeds alone. To be kept in a field that can change.
/// </summary>
internal struct LineFeeds
{
    private bool isBehindReturn;

    /// <summary>Rewrites the next piece in place.</summary>
    /// <param name="piece">UTF-16 units, or bytes of an encoding that has ASCII as itself.</param>
    /// <returns>Its new length, which is less by the line feeds that followed a carriage return.</returns>
    public int Unify<T>(Span<T> piece)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (piece.IsEmpty) return 0;
        T carriageReturn = T.CreateTruncating('\r'), lineFeed = T.CreateTruncating('\n');
        int read = isBehindReturn && piece[0] == lineFeed ? 1 : 0, written = 0;
        isBehindReturn = false;
        while (read < piece.Length)
        {
            int length = piece[read..].IndexOf(carriageReturn);
            bool hasReturn = length >= 0;
            if (!hasReturn) length = piece.Length - read;
            if (read != written) piece.Slice(read, length).CopyTo(piece[written..]);
            (read, written) = (read + length, written + length);
            if (!hasReturn) break;
            piece[written++] = lineFeed;
            isBehindReturn = ++read == piece.Length;
            if (!isBehindReturn && piece[read] == lineFeed) read++;
        }
        return written;
    }
}
