using System.Net;
using Microsoft.AspNetCore.Connections;

namespace SearchPortal.Web.Bounds;

/// <summary>Keeps one client from taking all connections, which cost nothing to hold: those beyond its share are ended at once. Safe for any number of threads.</summary>
/// <param name="most">Connections of one client; of clients that are not told apart (see <see cref="ClientNetwork"/>) any number.</param>
internal sealed class ClientConnections(int most)
{
    private readonly Lock counting = new();
    private readonly Dictionary<IPAddress, int> open = [];

    /// <summary>Serves a connection to its end.</summary>
    public async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (ClientNetwork.Find((connection.RemoteEndPoint as IPEndPoint)?.Address) is not { } client)
        {
            await next(connection);
            return;
        }
        if (!TryEnter(client)) return;
        try
        {
            await next(connection);
        }
        finally
        {
            Leave(client);
        }
    }

    private bool TryEnter(IPAddress client)
    {
        lock (counting)
        {
            int count = open.GetValueOrDefault(client);
            if (count < most) open[client] = count + 1;
            return count < most;
        }
    }

    private void Leave(IPAddress client)
    {
        lock (counting)
        {
            if (--open[client] == 0) open.Remove(client);
        }
    }
}
