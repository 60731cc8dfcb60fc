namespace SearchPortal.Web.Delivery;

/// <summary>
/// Finished pages, for whoever asks for the same again. Their versions name the generation, so that none is ever shown for another;
/// they are dropped when the index is switched. All lie in one array that is written round and round: a page that lies there is no work
/// for the collector, and leaves no hole when it goes.
/// </summary>
/// <param name="mostBytes">What all of them may take together.</param>
internal sealed class KeptPages(int mostBytes)
{
    /// <summary>What a site keeps, in bytes: a thousand pages.</summary>
    public const int DefaultBytes = 16 * 1024 * 1024;

    private const int SmallestShare = 64;

    private readonly Lock changing = new();
    private readonly Dictionary<string, Place> places = [];

    // In the order in which they were written: what lies before the place that is written next is the oldest.
    private readonly Queue<Place> order = [];
    private byte[] room = [];
    private int next;

    /// <summary>What the pages kept take now, in bytes.</summary>
    public int Bytes { get; private set; }

    /// <summary>How often a page was found.</summary>
    public long Hits { get; private set; }

    /// <summary>How often it was not.</summary>
    public long Misses { get; private set; }

    /// <summary>The page of a version; null when it is not kept.</summary>
    public KeptPage? Find(string version)
    {
        lock (changing)
        {
            if (!places.TryGetValue(version, out var place))
            {
                Misses++;
                return null;
            }
            Hits++;
            var page = place.Read(room);
            if (IsOld(place))
            {
                Drop(place);
                Add(page);
            }
            return page;
        }
    }

    /// <summary>Keeps a page if it is not too big.</summary>
    public void Keep(KeptPage page)
    {
        if (page.Size > mostBytes / SmallestShare) return;
        lock (changing)
        {
            if (!places.ContainsKey(page.Version)) Add(page);
        }
    }

    /// <summary>Drops all.</summary>
    public void Clear()
    {
        lock (changing)
        {
            places.Clear();
            order.Clear();
            (next, Bytes) = (0, 0);
        }
    }

    /// <summary>Whether half of the room has been written since: then a page that is asked for is written anew.</summary>
    private bool IsOld(Place place) => (next - place.Start + mostBytes) % mostBytes > mostBytes / 2;

    private void Add(KeptPage page)
    {
        if (room.Length == 0) room = GC.AllocateUninitializedArray<byte>(mostBytes);
        if (next + page.Size > mostBytes)
        {
            MakeRoom(mostBytes);
            next = 0;
        }
        MakeRoom(next + page.Size);
        var place = new Place(page, next);
        page.Body.Bytes.CopyTo(room, next);
        places.Add(page.Version, place);
        order.Enqueue(place);
        next += place.Size;
        Bytes += place.Size;
    }

    /// <summary>Drops what lies from the next place to write to an end.</summary>
    private void MakeRoom(int end)
    {
        while (order.TryPeek(out var oldest) && oldest.Start >= next && oldest.Start < end) Drop(order.Dequeue());
    }

    /// <summary>Drops a page, unless it has been written anew since.</summary>
    private void Drop(Place place)
    {
        if (!places.TryGetValue(place.Version, out var known) || known != place) return;
        places.Remove(place.Version);
        Bytes -= place.Size;
    }

    /// <summary>Where a page lies.</summary>
    private sealed class Place(KeptPage page, int start)
    {
        private readonly KeptPage head = page with { Body = page.Body with { Bytes = [] } };
        private readonly int length = page.Body.Bytes.Length;

        public int Start => start;

        public int Size { get; } = page.Size;

        public string Version => head.Version;

        public KeptPage Read(byte[] room) => head with { Body = head.Body with { Bytes = room.AsSpan(start, length).ToArray() } };
    }
}
